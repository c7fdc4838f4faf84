import Dispatch
import Foundation

/// A program of this package as the build left it beside the tests.
struct BuiltProgram {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    let url: URL
    /// Where it keeps everything that it is not told to keep elsewhere.
    let home: URL

    init(_ name: String, home: URL) {
        // `run-tests` names the folder; a plain `swift test` has it beside the running bundle.
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let folder = ProcessInfo.processInfo.environment["BILAT_BINARIES"].map { URL(fileURLWithPath: $0) } ?? tests
        url = folder.appendingPathComponent(name)
        self.home = home
    }

    func run(_ arguments: [String]) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            // It blocks, and the cooperative pool has few threads.
            DispatchQueue.global().async { continuation.resume(with: Result { try runAndWait(arguments) }) }
        }
    }

    private func runAndWait(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.environment = ["HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        // Files, not pipes: neither stream can fill up while the other is read.
        let streams = try ["output", "errors"].map { name in
            let file = home.appendingPathComponent("\(UUID().uuidString).\(name)")
            try Data().write(to: file)
            return (file, try FileHandle(forWritingTo: file))
        }
        process.standardOutput = streams[0].1
        process.standardError = streams[1].1
        try process.run()
        process.waitUntilExit()
        let texts = try streams.map { file, _ in String(decoding: try Data(contentsOf: file), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
