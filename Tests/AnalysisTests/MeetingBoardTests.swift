import Analysis
import EventModel
import Testing

struct MeetingBoardTests {
    static let dossier: Dossier = {
        var dossier = SignalBoardTests.dossier
        dossier.parties.first.people = [
            person("putin", ["Putin", "Путин*", "普京"], [Office(title: "President", rank: 2, from: "2012-05-07")]),
            person("lavrov", ["Lavrov"], [Office(title: "Foreign Minister", rank: 3)]),
        ]
        dossier.parties.second.people = [
            person("xi", ["=Xi", "Си Цзиньпин*", "习近平"], [Office(title: "President", rank: 2, from: "2013-03-14")]),
            person("wang", ["Wang Yi"], [Office(title: "Foreign Minister", rank: 3)]),
        ]
        return dossier
    }()

    static func person(_ id: String, _ terms: [String], _ offices: [Office]) -> Person {
        Person(
            id: id, name: LocalizedName(forms: []), terms: terms.map { Term(language: "*", text: $0) }, offices: offices
        )
    }

    static func sighting(_ title: String, root: EventRoot = .consult, modality: Modality = .done, code: String? = nil)
        -> MeetingSighting?
    {
        MeetingFinder(dossier: dossier).sighting(
            of: row(1, root: root, modality: modality, code: code, title: title, folded: title.lowercased()))
    }

    @Test func leadersWhoMeet_areFoundInThreeScripts() {
        #expect(Self.sighting("Putin and Xi meet in Kazan")?.level == .leaders)
        #expect(Self.sighting("путин провел переговоры с си цзиньпином")?.level == .leaders)
        #expect(Self.sighting("习近平同俄罗斯总统普京举行会谈")?.level == .leaders)
    }

    @Test func mode_isReadFromWordsOrCode() {
        #expect(Self.sighting("Putin and Xi meet")?.mode == .inPerson)
        #expect(Self.sighting("Putin and Xi hold video talks")?.mode == .video)
        #expect(Self.sighting("习近平同普京通电话")?.mode == .call)
        #expect(Self.sighting("Putin, Xi talk", code: "041")?.mode == .call)
        #expect(Self.sighting("Putin tells Xi of the front")?.mode == .notSaid)
    }

    @Test func letters_areNoMeetings() {
        #expect(Self.sighting("Putin sends Xi a telegram") == nil)
        #expect(Self.sighting("习近平向普京致电祝贺") == nil)
    }

    @Test func plans_areNoMeetings() {
        #expect(Self.sighting("Putin to meet Xi", modality: .planned) == nil)
    }

    @Test func namesWithinOtherWords_areNotFound() {
        #expect(Self.sighting("Rasputin and Xi meet") == nil)
        #expect(Self.sighting("Putin visits Taxila") == nil)
    }

    @Test func level_isThatOfTheLower() {
        #expect(Self.sighting("Putin receives Wang Yi")?.level == .foreignMinisters)
        #expect(Self.sighting("Lavrov meets Wang Yi")?.level == .foreignMinisters)
    }

    @Test func officeBeforeItsTime_doesNotCount() {
        let early = row(1, at: Timestamp(seconds: 1_300_000_000), root: .consult, folded: "putin and xi meet")
        #expect(MeetingFinder(dossier: Self.dossier).sighting(of: early) == nil)
    }

    static func board(_ rows: [EventRow], chronology: [ChronologyEntry] = []) -> MeetingBoard {
        var dossier = dossier
        dossier.chronology = chronology
        let finder = MeetingFinder(dossier: dossier)
        return MeetingBoard(rows.compactMap { finder.sighting(of: $0) }, dossier: dossier, now: noon)
    }

    static func meeting(_ key: Int64, _ day: Int, source: String = "wire", side: String = "third") -> EventRow {
        row(key, at: noon.days(day), source: source, side: side, root: .consult, folded: "putin and xi meet")
    }

    @Test func reportsWithinThreeDays_areOneMeeting() {
        let board = Self.board([
            Self.meeting(1, -10), Self.meeting(2, -8, source: "other"), Self.meeting(3, -40, side: "RUS"),
        ])
        #expect(board.meetings.map(\.events) == [[EventKey(1), EventKey(2)], [EventKey(3)]])
        #expect(board.line(.leaders, .inPerson)?.thisYear == 2)
        #expect(board.line(.leaders, .inPerson)?.daysSince == 8)
    }

    @Test func oneOutletAlone_confirmsNothing() {
        let board = Self.board([Self.meeting(1, -10)])
        #expect(board.meetings.map(\.isConfirmed) == [false])
        #expect(board.lines.isEmpty)
    }

    @Test func sameDateLastYear_standsBeside() {
        let board = Self.board([
            Self.meeting(1, -10, side: "RUS"), Self.meeting(2, -375, side: "RUS"), Self.meeting(3, -340, side: "RUS"),
        ])
        #expect(board.line(.leaders, .inPerson)?.thisYear == 1)
        #expect(board.line(.leaders, .inPerson)?.lastYear == 1)
    }

    @Test func verifiedChronology_recordsAMeeting_andUnverifiedDoesNot() {
        func entry(_ isVerified: Bool) -> ChronologyEntry {
            ChronologyEntry(
                id: "visit", date: OccurredOn(date: "2026-05-20", precision: .day),
                title: "Putin received by Xi in Beijing",
                dimensions: [.diplomatic], direction: .both, root: .consult,
                citation: ChronologyEntry.Citation(title: "t", url: "https://example.org"), isVerified: isVerified)
        }
        #expect(Self.board([], chronology: [entry(true)]).line(.leaders, .inPerson)?.daysSince == 188)
        #expect(Self.board([], chronology: [entry(false)]).lines.isEmpty)
    }
}
