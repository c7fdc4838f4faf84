import EventModel

/// Names the speaker by the dossier's people and their offices on the day.
struct SpeakerNaming {
    let dossier: Dossier
    let reading: Reading

    /// Nil where the speaker is a country without anybody of it named.
    func speaker(_ mention: Mention, word: String, on date: Timestamp?) -> Speaker? {
        guard case .party(let side) = mention.actor else { return nil }
        let party = dossier.parties.both[side]
        switch mention.role {
        case .person(let place):
            let person = party.people[place]
            let office = office(of: person, on: date)
            return Speaker(name: person.name.text(), office: office?.title, side: party.code, rank: office?.rank)
        case .ministry, .force: return Speaker(name: word, side: party.code, rank: isSpokesman(mention) ? 4 : 5)
        case .firm: return Speaker(name: word, side: party.code)
        default: return nil
        }
    }

    /// `外交部发言人`, `официальный представитель МИД`: somebody speaks for the body.
    private func isSpokesman(_ mention: Mention) -> Bool {
        reading.cues.contains {
            $0.concept == .spokesman && $0.start <= mention.end + Self.reach && mention.start <= $0.end + Self.reach
        }
    }

    /// Bytes between a body and its spokesman.
    private static let reach = 12

    /// The office held on the day; without a date only an office that is still held.
    private func office(of person: Person, on date: Timestamp?) -> Office? {
        guard let day = date?.civil().dateText else { return person.offices.first { $0.to == nil } }
        return person.offices.first { office in
            (office.from.map { $0 <= day } ?? true) && (office.to.map { day < $0 } ?? true)
        }
    }
}
