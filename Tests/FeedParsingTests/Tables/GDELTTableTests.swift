import EventModel
import FeedParsing
import Testing

@Suite struct GDELTTableTests {
    private func table(_ rows: GDELTSample..., format: SourceFormat? = .gdelt, knownBy: KnownBy = .observed)
        -> CodedTable
    {
        TableSamples.table(rows.map(\.line).joined(), as: format, knownBy: knownBy)
    }

    @Test func row_becomesAnEventOfTheOtherCoder() throws {
        let event = try #require(table(GDELTSample()).events.first)
        #expect(event.coder == "gdelt")
        #expect(event.coderVersion == "gdelt-2.0")
        #expect(event.relevance == .dyad)
        #expect(event.reason == "the two actors of the row are RUS and CHN")
        #expect(event.direction == .directed(from: "RUS", to: "CHN"))
        #expect(event.initiator == "RUS")
        #expect(event.recipient == "CHN")
        #expect(event.code == "057")
        #expect(event.root == .support)
        #expect(event.quad == .verbalCooperation)
        #expect(event.goldstein == 8)
        #expect(event.dimensions == [.diplomatic])
        #expect(event.mentions == 10)
        #expect(event.tone == -2.5)
        #expect(event.place == "Beijing, Beijing, China")
        #expect(event.occurredOn == OccurredOn(date: "2026-11-23", precision: .day))
    }

    @Test func report_hasNoTitleButActorsAddressAndOutlet() throws {
        let report = try #require(table(GDELTSample()).events.first?.report)
        #expect(report.id == "1000000001")
        #expect(report.title == "")
        #expect(report.summary == "KREMLIN (RUSGOV) → CHINA (CHN)")
        #expect(report.url == "https://www.example.org/news/1")
        #expect(report.publisher == "example.org")
        #expect(report.publishedAt == Timestamp(rfc3339: "2026-11-24T10:15:00Z"))
        #expect(report.documentKind == .data)
    }

    @Test func polledRow_isKnownSinceThePoll_importedOneSinceItWasAdded() {
        let polled = table(GDELTSample()).events.first
        #expect(polled?.knownAt == TableSamples.fetchedAt)
        #expect(polled?.knownBy == .observed)
        let imported = table(GDELTSample(), knownBy: .reconstructed).events.first
        #expect(imported?.knownAt == Timestamp(rfc3339: "2026-11-24T10:15:00Z"))
        #expect(imported?.knownBy == .reconstructed)
    }

    @Test func dailyRow_isKnownWhenItsDayIsOver() {
        let row = GDELTSample(added: "20180530", columns: 58)
        let event = table(row, format: .gdeltDaily, knownBy: .reconstructed).events.first
        #expect(event?.coderVersion == "gdelt-1.0")
        #expect(event?.report.publishedAt?.rfc3339 == "2018-05-30T00:00:00Z")
        #expect(event?.knownAt.rfc3339 == "2018-05-31T00:00:00Z")
    }

    @Test func undatedRow_isKnownSinceTheImport() {
        let result = table(GDELTSample(added: "yesterday"), knownBy: .reconstructed)
        #expect(result.events.first?.knownAt == TableSamples.fetchedAt)
        #expect(result.events.first?.knownBy == .observed)
        #expect(result.events.first?.report.publishedAt == nil)
        #expect(
            result.problems.map(\.message) == ["“yesterday” is no time of addition (DATEADDED); the field stays empty"])
    }

    @Test func rowsOfOthers_areCountedNotKept() {
        let result = table(.outside, GDELTSample(), .outside)
        #expect(result.rowsRead == 3)
        #expect(result.rowsOutside == 2)
        #expect(result.events.count == 1)
    }

    @Test func context_isAPartyActingInTheOthersCountry() {
        let row = GDELTSample().with {
            $0.actors[1] = ("USA", "UNITED STATES", "USA", "")
            $0.country = "CH"
        }
        let event = table(row).events.first
        #expect(event?.relevance == .context)
        #expect(event?.direction == .undirected)
        #expect(event?.initiator == "RUS")
        #expect(event?.recipient == "USA")
        #expect(event?.reason == "an actor of the row is RUS and the place of the act lies in CHN")
    }

    @Test func context_isAThirdPartysSanction_notItsOtherActs() {
        let sanction = GDELTSample().with {
            $0.actors = [("IGOEUREEC", "EUROPEAN UNION", "", "EEC"), ("CHN", "CHINA", "CHN", "")]
            $0.code = "163"
            $0.quad = "4"
            $0.country = "BE"
        }
        let event = table(sanction).events.first
        #expect(event?.relevance == .context)
        #expect(event?.root == .sanction)
        #expect(event?.initiator == "EUE")
        #expect(event?.dimensions == [.economic])
        #expect(table(sanction.with { $0.code = "042" }).rowsOutside == 1)
        #expect(table(sanction.with { $0.actors[0] = ("BRB", "BARBADOS", "BRB", "") }).rowsOutside == 1)
    }

    @Test func domesticRow_isOutside() {
        let row = GDELTSample().with {
            $0.actors[1] = ("RUSMIL", "RUSSIAN ARMY", "RUS", "")
            $0.country = "RS"
        }
        #expect(table(row).rowsOutside == 1)
    }

    @Test func plainStatement_isOfQuadrantZero() {
        #expect(table(GDELTSample(code: "010", quad: "1", goldstein: "0.0")).events.first?.quad == .statement)
    }

    @Test(arguments: [61, 58, 57])
    func version_isToldByTheNumberOfColumns(_ columns: Int) {
        let event = table(GDELTSample(columns: columns)).events.first
        #expect(event?.coderVersion == (columns == 61 ? "gdelt-2.0" : "gdelt-1.0"))
        #expect(event?.report.url == (columns == 57 ? nil : "https://www.example.org/news/1"))
        #expect(event?.place == "Beijing, Beijing, China")
        #expect(event?.report.publishedAt != nil)
    }

    @Test func mixedVersions_standInOneFile() {
        let result = table(GDELTSample(columns: 57), GDELTSample(columns: 58), GDELTSample(columns: 61))
        #expect(result.events.map(\.coderVersion) == ["gdelt-1.0", "gdelt-1.0", "gdelt-2.0"])
        #expect(result.problems.isEmpty)
    }

    @Test func contentAlone_tellsATable() {
        #expect(table(GDELTSample(), format: nil).events.count == 1)
    }

    @Test func commas_quotesAndNulls_areReadAsWell() {
        let text = (0..<3).map { GDELTSample(id: "\($0)").quotedLine }.joined() + GDELTSample.outside.quotedLine
        let result = TableSamples.table(text)
        #expect(result.events.map(\.report.id) == ["0", "1", "2"])
        #expect(result.events.first?.place == "Beijing, Beijing, China")
        #expect(result.rowsRead == 4)
        #expect(result.rowsOutside == 1)
        #expect(result.problems.isEmpty)
    }

    @Test(arguments: [
        ("36", "3", "036"), ("43", "4", "043"), ("12", "1", "012"), ("12", "12", "12"), ("211", "2", "0211"),
    ])
    func lostLeadingZero_isRestoredByTheRoot(_ code: String, _ root: String, _ restored: String) {
        var fields = GDELTSample(code: code).fields
        fields[28] = root
        #expect(TableSamples.table(fields.joined(separator: "\t") + "\n").events.first?.code == restored)
    }

    @Test func windowsLineEnds_leaveNoTrace() {
        let text = GDELTSample().line.dropLast() + "\r\n" + GDELTSample().line.dropLast() + "\r\n"
        #expect(
            TableSamples.table(String(text)).events.map(\.report.url) == Array(repeating: GDELTSample().url, count: 2))
    }

    @Test func wrongFields_stayEmptyAndAreCounted() {
        let bad = GDELTSample(day: "20261340", code: "99", quad: "7", goldstein: "1e9", mentions: "many", tone: "NaN")
        let result = table(bad, bad)
        #expect(result.events.count == 2)
        #expect(result.events.first?.occurredOn == nil)
        #expect(result.events.first?.code == nil)
        #expect(result.events.first?.goldstein == nil)
        #expect(result.events.first?.mentions == nil)
        #expect(result.events.first?.tone == nil)
        #expect(
            Set(result.problems.map(\.message)) == [
                "“1e9” is no Goldstein score of −10…10; the field stays empty (2 such rows, this is the first)",
                "“20261340” is no day of the event (SQLDATE); the field stays empty (2 such rows, this is the first)",
                "“99” is no CAMEO code; the field stays empty (2 such rows, this is the first)",
                "“NaN” is no tone of −100…100; the field stays empty (2 such rows, this is the first)",
                "“many” is no number of mentions; the field stays empty (2 such rows, this is the first)",
            ])
        #expect(result.problems.map(\.line) == [1, 1, 1, 1, 1])
    }

    @Test func headerOtherColumnsAndCutEnd_areNamedWithTheirLines() {
        let header = "GLOBALEVENTID\tSQLDATE" + String(repeating: "\tx", count: 59) + "\n"
        let text =
            header + GDELTSample().line + "1\t2\t3\n" + GDELTSample().line + String(GDELTSample().line.prefix(90))
        let result = TableSamples.table(text)
        #expect(result.events.count == 2)
        #expect(result.rowsRead == 4)
        #expect(
            result.problems.map(\.text) == [
                "1: a line of column names was read over",
                "3: a row of 3 columns was left out; event tables have 57, 58 or 61",
                "5: the file ends inside a row, which was left out",
            ])
    }

    @Test func rowCutAtTheColumnsOfAnOlderVersion_isNotTakenForOne() {
        let cut = GDELTSample().fields.prefix(58).joined(separator: "\t")
        let result = TableSamples.table(GDELTSample().line + cut)
        #expect(result.events.count == 1)
        #expect(result.problems.map(\.text) == ["2: the file ends inside a row, which was left out"])
    }

    @Test func lastRowWithoutLineEnd_isKept_andSaid() {
        let result = TableSamples.table(GDELTSample().line + GDELTSample().line.dropLast(5))
        #expect(result.events.count == 2)
        #expect(
            result.problems.map(\.text) == [
                "2: the last row has no line end and was kept, though its address may be cut short"
            ])
    }

    @Test func rowWithoutId_isLeftOut() {
        let result = table(GDELTSample(), GDELTSample(id: "x1"))
        #expect(result.events.count == 1)
        #expect(result.problems.map(\.text) == ["2: a row without a number in its first column was left out"])
    }

    @Test func largeFile_keepsItsOrderWhateverTheChunks() {
        let rows = (0..<20_000).map { $0 % 7 == 0 ? GDELTSample(id: "\($0)").line : GDELTSample.outside.line }
        let bytes = Array(rows.joined().utf8)
        let wanted = (0..<20_000).filter { $0 % 7 == 0 }.map(String.init)
        for size in [bytes.count, 1 << 20, 70_001] {
            var ids: [String] = []
            var place = 0
            let parsed = TableSamples.parser.parse(
                chunks: {
                    guard place < bytes.count else { return nil }
                    defer { place += size }
                    return Array(bytes[place..<min(place + size, bytes.count)])
                },
                origin: PayloadOrigin(source: "s", url: "", fetchedAt: TableSamples.fetchedAt),
                onRecord: { if case .event(let event) = $0 { ids.append(event.report.id) } })
            #expect(ids == wanted)
            guard case .codedTable(let table) = parsed else {
                Issue.record("no table")
                return
            }
            #expect(table.rowsRead == 20_000)
            #expect(table.rowsOutside == 20_000 - wanted.count)
        }
    }
}
