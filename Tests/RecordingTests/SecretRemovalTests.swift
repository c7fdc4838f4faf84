import EventModel
import Testing

@testable import Recording

@Suite struct SecretRemovalTests {
    @Test(arguments: [
        ("https://me:word@wire.example/feed", "https://wire.example/feed"),
        ("https://wire.example/@me/feed", "https://wire.example/@me/feed"),
        (
            "https://wire.example/feed?q=gas&api_key=abc&page=2",
            "https://wire.example/feed?q=gas&api_key=REMOVED&page=2"
        ),
        ("https://wire.example/feed?Token=abc", "https://wire.example/feed?Token=REMOVED"),
        ("https://wire.example/feed?key", "https://wire.example/feed?key"),
        ("no address", "no address"),
    ])
    func address_isKeptWithoutItsCredentials(_ address: String, _ expected: String) {
        #expect(SecretRemoval.address(address) == expected)
    }

    @Test func sourcesOfTheHeader_haveNone() {
        let header = Samples.header([Samples.source("wire", url: "https://me:word@wire.example/feed")])
        #expect(header.sources.map(\.url) == ["https://wire.example/feed"])
    }

    @Test func manifest_hasNone() throws {
        let folder = try TestFolder()
        var result = Samples.payload("<rss/>")
        result.exchanges[0].url = "https://me:word@wire.example/feed?token=abc"
        result.memory.url = "https://wire.example/feed?token=abc"
        let writer = try RecordingWriter.open(folder: folder.path, header: Samples.header())
        try writer.keep(RecordedExchange(result: result))
        let text = try folder.text()
        #expect(!text.contains("word@") && !text.contains("abc\""), "\(text)")
    }
}
