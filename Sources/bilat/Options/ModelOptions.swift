import ArgumentParser
import EventCoding

/// What votes beside the rules of the coder.
struct ModelOptions: ParsableArguments {
    @Flag(help: "Code by the rules alone, without the learned weights.")
    var rulesOnly = false

    @Option(help: ArgumentHelp("Weights of `bilat train` instead of those shipped.", valueName: "file"))
    var weights: String?

    /// The models asked for; nil for the rules alone.
    func models() throws -> CoderModels? {
        if rulesOnly { return nil }
        guard let weights else { return .shipped }
        guard let models = CoderModels(fileBytes: try InputFile(weights).bytes()) else {
            throw Failure(
                "\(weights): no weights of this version, or damaged; make them with `bilat train … -o \(weights)`",
                status: .usage)
        }
        return models
    }
}
