import Glibc
import Testing

@testable import FeedPolling

@Suite struct CredentialBookTests {
    /// A file of the given mode that goes away with the test.
    private func book(
        _ text: String, mode: mode_t = 0o600, environment: [String: String] = [:], sources: [String] = ["tass-en"]
    ) throws -> (book: CredentialBook, path: String) {
        let path = "/tmp/bilat-credentials-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        try #require(descriptor >= 0)
        write(descriptor, text, text.utf8.count)
        fchmod(descriptor, mode)
        close(descriptor)
        defer { unlink(path) }
        return (CredentialBook(sources: sources, environment: environment, path: path), path)
    }

    @Test func file_isRead_lineByLine() throws {
        let book = try book("# mine\n\n tass-en  bearer abc\nother\tbasic me:pass\n").book
        #expect(book.sources == ["other", "tass-en"])
        #expect(book["tass-en"]?.headerLine == "Authorization: Bearer abc")
        #expect(book.problems.isEmpty)
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o644, 0o620] as [mode_t])
    func file_isRefused_whenOthersMayTouchIt(mode: mode_t) throws {
        let (book, path) = try book("tass-en bearer abc\n", mode: mode)
        #expect(book.sources.isEmpty)
        #expect(book.problems == ["\(path): not read, since others than you may read or change it; chmod 600 \(path)"])
    }

    @Test func mistakes_areSaidByLine_withoutTheSecret() throws {
        let (book, path) = try book("tass-en token s3cret\n")
        #expect(
            book.problems == [
                "\(path):1: not a credential; write “basic USER:PASSWORD”, “bearer TOKEN”, “header NAME: VALUE” "
                    + "or “query NAME=VALUE”, after the name of the source"
            ])
    }

    @Test func environment_goesBeforeTheFile() throws {
        let book = try book(
            "tass-en bearer file\n", environment: ["BILAT_CREDENTIALS_TASS_EN": "bearer environment"]
        ).book
        #expect(book["tass-en"]?.headerLine == "Authorization: Bearer environment")
    }

    @Test func environment_thatCannotBeRead_isSaid_withoutTheSecret() {
        let book = CredentialBook(
            sources: ["a.b"], environment: ["BILAT_CREDENTIALS_A_B": "s3cret"], path: "/nonexistent/credentials")
        #expect(book.problems.count == 1)
        #expect(book.problems[0].hasPrefix("BILAT_CREDENTIALS_A_B: not a credential"))
        #expect(!book.problems[0].contains("s3cret"))
    }

    @Test func folder_isNoFile() {
        #expect(CredentialBook(sources: [], environment: [:], path: "/tmp").problems == ["/tmp: not a file"])
    }

    @Test func book_neverShowsItsSecrets() throws {
        var text = ""
        dump(try book("tass-en bearer s3cret\nb basic me:s3cret\nc query k=s3cret").book, to: &text)
        #expect(text.contains("tass-en"))
        #expect(!text.contains("s3cret"))
    }
}
