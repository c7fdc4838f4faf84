import EventModel
import Testing

@Suite struct GDELTFileListTests {
    private let sum = "0123456789abcdef0123456789abcdef"

    private func line(_ name: String, size: String = "1200") -> String {
        "\(size) \(sum) http://data.gdeltproject.org/gdeltv2/\(name)\n"
    }

    @Test func list_readsSizeSumAddressContentAndQuarter() throws {
        let list = GDELTFileList(Array(line("20261124101500.export.CSV.zip").utf8))
        let file = try #require(list.files.first)
        #expect(file.size == 1200)
        #expect(file.md5 == sum)
        #expect(file.url == "http://data.gdeltproject.org/gdeltv2/20261124101500.export.CSV.zip")
        #expect(file.content == .export)
        #expect(!file.isTranslingual)
        #expect(file.quarter == Timestamp(rfc3339: "2026-11-24T10:15:00Z"))
        #expect(list.problems.isEmpty)
    }

    @Test func list_tellsTranslingualMentionsAndGraphFiles() {
        let text =
            line("20261124101500.translation.export.CSV.zip") + line("20261124101500.mentions.CSV.zip")
            + line("20261124101500.translation.gkg.csv.zip")
        let list = GDELTFileList(Array(text.utf8))
        #expect(list.files.map(\.content) == [.export, .mentions, .gkg])
        #expect(list.files.map(\.isTranslingual) == [true, false, true])
    }

    @Test func exports_areOldestFirst() {
        let text =
            line("20261124101500.export.CSV.zip") + line("20261124101500.gkg.csv.zip")
            + line("20261124100000.export.CSV.zip")
        let quarters = GDELTFileList(Array(text.utf8)).exports.map(\.quarter.rfc3339)
        #expect(quarters == ["2026-11-24T10:00:00Z", "2026-11-24T10:15:00Z"])
    }

    @Test func mirror_isTheBucketOfTheSameName() throws {
        let list = GDELTFileList(Array(line("20261124101500.export.CSV.zip").utf8))
        let mirror = "https://storage.googleapis.com/data.gdeltproject.org/gdeltv2/20261124101500.export.CSV.zip"
        #expect(list.files.first?.mirrorURL == mirror)
        #expect(GDELTFile.mirrorURL(of: "http://localhost:8080/a.zip") == "http://localhost:8080/a.zip")
    }

    @Test func list_saysWhatIsNoLine() {
        let list = GDELTFileList(Array((line("20261124101500.export.CSV.zip") + "<html>\n").utf8), place: "list")
        #expect(list.files.count == 1)
        #expect(list.problems.map(\.text) == ["list:2: “<html>” is no line of a file list: size, MD5 and address"])
    }

    @Test func tail_mayBeginInsideALine() {
        let text = "eltv2/20261124100000.export.CSV.zip\n" + line("20261124101500.export.CSV.zip")
        let list = GDELTFileList(Array(text.utf8), isTail: true)
        #expect(list.files.count == 1)
        #expect(list.problems.isEmpty)
    }

    @Test func list_takesWindowsLineEndsAndRefusesImpossibleTimesAndSizes() {
        let text =
            line("20261124101500.export.CSV.zip").dropLast() + "\r\n" + line("20261324101500.export.CSV.zip")
            + line("20261124101500.export.CSV.zip", size: "99999999999999999999") + "\r\n"
        let list = GDELTFileList(Array(text.utf8))
        #expect(list.files.count == 1)
        #expect(list.problems.map(\.line) == [2, 3])
    }

    @Test(arguments: [
        ("20261124101500", "2026-11-24T10:15:00Z"), ("20180530", "2018-05-30T00:00:00Z"), ("20180230", nil),
        ("2018053", nil), ("20180530246000", nil), ("", nil), ("2018O530", nil),
    ])
    func digits_areATimeOrNil(_ text: String, _ time: String?) {
        #expect(Timestamp(gdeltDigits: text)?.rfc3339 == time)
    }
}
