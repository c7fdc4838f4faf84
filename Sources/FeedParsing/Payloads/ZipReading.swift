import CLibArchive

/// Reads the files of a zip archive from memory, one after the other, in pieces.
struct ZipReading {
    /// What came of the archive; what was read before a fault has been handed over.
    enum Outcome: Equatable {
        case whole
        /// libarchive's words.
        case broken(String)
        case tooLarge
    }

    /// Bytes that may come out, all in all.
    let limit: Int

    /// `begin` is called with the name of each file, `piece` with its bytes.
    func read(_ bytes: ByteView, begin: (String) -> Void, piece: (ByteView) -> Void) -> Outcome {
        guard let archive = archive_read_new() else { return .broken("no memory for reading the archive") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
            return .broken(Self.words(archive))
        }
        var total = 0
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return .whole }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { return .broken(Self.words(archive)) }
            begin(archive_entry_pathname(entry).map { String(cString: $0) } ?? "")
            if let fault = readFile(archive, &total, piece) { return fault }
        }
    }

    private func readFile(_ archive: OpaquePointer, _ total: inout Int, _ piece: (ByteView) -> Void) -> Outcome? {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
        defer { buffer.deallocate() }
        while true {
            let got = archive_read_data(archive, buffer.baseAddress, buffer.count)
            if got == 0 { return nil }
            guard got > 0 else { return .broken(Self.words(archive)) }
            total += got
            guard total <= limit else { return .tooLarge }
            piece(ByteView(buffer).part(0, got))
        }
    }

    private static func words(_ archive: OpaquePointer) -> String {
        archive_error_string(archive).map { String(cString: $0) } ?? "unknown fault"
    }
}
