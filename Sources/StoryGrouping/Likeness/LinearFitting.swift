/// Fits a linear model by logistic regression with a small ridge: Newton's method, the same result on every run.
enum LinearFitting {
    private static let ridge = 1.0
    private static let rounds = 25

    /// `rows` are all of one width. Measures are brought to mean 0 and deviation 1 for the fit, and back.
    static func weights(rows: [[Double]], answers: [Bool]) -> LinearWeights {
        let width = rows.first?.count ?? 0
        guard width > 0, rows.count == answers.count else { return LinearWeights(bias: 0, weights: []) }
        let scales = (0..<width).map { column in Scale(rows.map { $0[column] }) }
        let scaled = rows.map { row in [1] + zip(row, scales).map { ($0 - $1.mean) / $1.deviation } }
        var solution = [Double](repeating: 0, count: width + 1)
        for _ in 0..<rounds {
            let step = step(scaled, answers, from: solution)
            for place in solution.indices { solution[place] -= step[place] }
        }
        let weights = zip(solution.dropFirst(), scales).map { $0 / $1.deviation }
        let bias = solution[0] - zip(weights, scales).reduce(0) { $0 + $1.0 * $1.1.mean }
        return LinearWeights(bias: bias, weights: weights)
    }

    private struct Scale {
        var (mean, deviation) = (0.0, 1.0)

        init(_ values: [Double]) {
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
            self.mean = mean
            deviation = variance > 1e-12 ? variance.squareRoot() : 1
        }
    }

    private static func step(_ rows: [[Double]], _ answers: [Bool], from solution: [Double]) -> [Double] {
        let width = solution.count
        var gradient = solution.enumerated().map { $0.offset == 0 ? 0 : ridge * $0.element }
        var curvature = (0..<width).map { row in (0..<width).map { $0 == row ? (row == 0 ? 1e-9 : ridge) : 0 } }
        for (row, answer) in zip(rows, answers) {
            let chance = Self.chance(zip(row, solution).reduce(0) { $0 + $1.0 * $1.1 })
            let error = chance - (answer ? 1 : 0)
            let weight = chance * (1 - chance)
            for place in 0..<width {
                gradient[place] += error * row[place]
                for other in 0...place { curvature[place][other] += weight * row[place] * row[other] }
            }
        }
        for place in 0..<width { for other in 0..<place { curvature[other][place] = curvature[place][other] } }
        return LinearEquations.solution(of: curvature, equal: gradient)
    }

    private static func chance(_ odds: Double) -> Double {
        1 / (1 + Exponential.of(-odds))
    }
}
