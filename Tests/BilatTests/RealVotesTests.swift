import Foundation
import Testing

/// The united front from real votes, where they lie beside the checkout, against a count that knows nothing of bilat.
@Suite struct RealVotesTests {
    private static let folder = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["BILAT_SHARED"] ?? "../shared"
    ).appendingPathComponent("data/votes").path
    private static let tables = ["unga_RU_CN_US_votes.csv", "unsc_vetoes_1946_sept2022.csv"].map { "\(folder)/\($0)" }
    private static var isThere: Bool { tables.allSatisfy { FileManager.default.fileExists(atPath: $0) } }

    @Test(.enabled(if: isThere)) func figures_agreeWithAnIndependentCount() throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-votes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let program = Program(home: home)
        let archive = home.appendingPathComponent("votes.sqlite").path
        let imported = try program.run(["import"] + Self.tables + ["--archive", archive])
        #expect(imported.status == 0, "\(imported.errors)")
        let shown = try program.run("show", "votes", "--archive", archive, "--format", "csv")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "count_votes.py")
        let counted = try program.shell("python3 '\(script.path)' '\(Self.tables[0])' '\(Self.tables[1])'")
        #expect(counted.status == 0, "\(counted.errors)")
        let numbers = counted.lines.map { $0.split(separator: " ").dropFirst().compactMap { Int($0) } }
        let (alike, apart, opposed) = (numbers[0][0], numbers[0][1], numbers[0][2])
        func rows(_ standing: String) -> Int { shown.lines.count { $0.contains(",\(standing),") } }
        #expect(rows("abstention-apart") == apart)
        #expect(rows("opposed") == opposed)
        #expect(rows("joint veto") == numbers[1][0])
        let text = try program.run("show", "votes", "--archive", archive).output
        let contested = alike + apart + opposed
        let percent = (alike * 200 + contested) / (2 * contested)
        #expect(
            text.contains(
                "General Assembly: alike in \(percent) % of \(contested) contested votes; \(apart) times one abstained apart, \(opposed) times opposed"
            ), "\(text.suffix(2000))")
        #expect(text.contains("Security Council: withheld: the record holds vetoes only"))
    }
}
