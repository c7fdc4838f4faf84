import Foundation
import TerminalRig

/// The built program without a terminal.
struct Program {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String

        var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
    }

    /// `run-tests` names the folder; a plain `swift test` has the program beside the running bundle.
    static let path =
        ProcessInfo.processInfo.environment["BILAT_BINARIES"].map { $0 + "/bilat" } ?? TerminalRig.built("bilat")

    /// Where it keeps everything that it is not told to keep elsewhere.
    let home: URL

    var environment: [String: String] {
        ["HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    }

    /// Runs it to its end.
    @discardableResult
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
        let process = process(Self.path, arguments)
        process.environment?.merge(environment) { $1 }
        return try finished(process, input: input)
    }

    /// Runs a line of shell in which `$BILAT` is the program.
    func shell(_ line: String) throws -> Outcome {
        try finished(process("/bin/sh", ["-c", line]), input: "")
    }

    /// A process that is not started yet.
    func process(_ path: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment.merging(["BILAT": Self.path]) { $1 }
        return process
    }

    /// Files, not pipes: no stream can fill up while another is read.
    private func finished(_ process: Process, input: String) throws -> Outcome {
        let files = ["input", "output", "errors"].map { home.appendingPathComponent("\(UUID().uuidString).\($0)") }
        try Data(input.utf8).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[1], errors: texts[2])
    }
}
