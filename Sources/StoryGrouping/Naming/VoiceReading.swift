import EventModel
import TextFolding

/// Finds out whose word a report is.
struct VoiceReading: Sendable {
    private let names: TextNames
    private let sources: [String: Source]
    private let parties: [String]
    /// Sides by family, of the dossier's sources.
    private let sides: [String: Voice.Side]

    init(dossier: Dossier, names: TextNames) {
        self.names = names
        sources = Dictionary(dossier.sources.map { ($0.name, $0) }) { first, _ in first }
        parties = dossier.parties.both.map(\.code)
        let parties = parties
        sides = Dictionary(dossier.sources.map { ($0.family, Self.side($0.side, parties)) }) { first, _ in first }
    }

    /// `agencies` are those named in the text.
    func voice(of event: AcceptedEvent, agencies: [AgencyNames.Agency]) -> Voice {
        let report = event.event.report
        let source = sources[report.source]
        let side = Self.side(source?.side ?? event.side, parties)
        let isOfficial = (source?.kind == .official || source?.kind == .army) && side != .third
        var voice = Voice(
            origin: source?.family ?? report.source, side: side, isOfficial: isOfficial,
            isSilent: event.event.coder != "bilat")
        guard !isOfficial else { return voice }
        if source?.format == .search, let publisher = report.publisher { cite(publisher, in: &voice) }
        if let cited = event.event.origin {
            cite(cited, in: &voice)
        } else if Set(agencies).count == 1, let agency = agencies.first {
            cite(agency, in: &voice)
        }
        return voice
    }

    private func cite(_ name: String, in voice: inout Voice) {
        let folded = FoldedText.bytes(of: name)
        if let agency = names.agency(named: folded) {
            cite(agency, in: &voice)
        } else {
            voice.origin = String(decoding: folded, as: UTF8.self)
            if let side = sides[voice.origin] { voice.side = side }
        }
    }

    private func cite(_ agency: AgencyNames.Agency, in voice: inout Voice) {
        voice.origin = agency.family
        voice.side = sides[agency.family] ?? Self.side(agency.country, parties)
    }

    private static func side(_ code: String, _ parties: [String]) -> Voice.Side {
        switch parties.firstIndex(of: code) {
        case 0: .first
        case 1: .second
        default: .third
        }
    }
}
