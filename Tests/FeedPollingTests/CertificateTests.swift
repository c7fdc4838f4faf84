import EventModel
import Foundation
import Testing

@testable import FeedPolling

/// A real TLS server whose certificate nobody vouches for; `openssl` plays it.
@Suite(.enabled(if: OpenSSLServer.isInstalled)) struct CertificateTests {
    @Test func poll_isRefused_whenTheCertificateIsSelfSigned() async throws {
        let server = try await OpenSSLServer()
        defer { server.stop() }
        let source = PollerBench.source("a", "https://127.0.0.1:\(server.port)/")
        let settings = PollerBench.settings { ($0.deadline, $0.connectDeadline) = (10_000, 10_000) }
        let result = await PollerBench.poll([source], settings: settings).first
        #expect(
            result?.failure
                == "the certificate of 127.0.0.1 is not trusted: SSL certificate problem: self-signed certificate")
    }
}

struct OpenSSLServer {
    let port: Int
    private let process = Process()
    private let folder: URL

    static let isInstalled = FileManager.default.isExecutableFile(atPath: program.path)

    /// Returns once it accepts connections.
    init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (key, certificate) = (folder.path + "/key.pem", folder.path + "/certificate.pem")
        try await Self.finish([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", certificate,
        ])
        process.executableURL = Self.program
        process.arguments = ["s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate]
        process.standardError = FileHandle.nullDevice
        process.standardInput = Pipe()
        let said = Pipe()
        process.standardOutput = said
        try process.run()
        port = await Self.port(in: said.fileHandleForReading)
    }

    func stop() {
        process.terminate()
        try? FileManager.default.removeItem(at: folder)
    }

    private static let program = URL(fileURLWithPath: "/usr/bin/openssl")

    private static func finish(_ arguments: [String]) async throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        for await _ in ended {}
    }

    /// It says `ACCEPT 127.0.0.1:PORT`.
    private static func port(in output: FileHandle) async -> Int {
        let (pieces, piece) = AsyncStream.makeStream(of: Data.self)
        output.readabilityHandler = { piece.yield($0.availableData) }
        defer { output.readabilityHandler = nil }
        var text = ""
        for await data in pieces {
            text += String(decoding: data, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = lines.first(where: { $0.hasPrefix("ACCEPT") }) {
                return line.split(separator: ":").last.flatMap { Int($0) } ?? 0
            }
            if data.isEmpty { return 0 }
        }
        return 0
    }
}
