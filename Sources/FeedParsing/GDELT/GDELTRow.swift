/// The fields of one row, as views of the bytes they stand in.
struct GDELTRow {
    let layout: GDELTLayout
    private let fields: [ByteView]

    /// Nil where no table of events has so many fields. `NULL`, as databases export it, is an empty field.
    init?(_ fields: [ByteView]) {
        guard let layout = GDELTLayout.of(columns: fields.count) else { return nil }
        self.layout = layout
        self.fields = fields
    }

    /// The field of a column; empty where there is none.
    func bytes(_ column: Int) -> ByteView {
        guard fields.indices.contains(column) else { return ByteView(start: nil, count: 0) }
        let field = fields[column].trimmed
        return field.count == 4 && field.has("NULL", at: 0) ? field.part(0, 0) : field
    }

    /// Nil where the field is empty.
    func text(_ column: Int) -> String? {
        let field = bytes(column)
        return field.isEmpty ? nil : field.text
    }

    /// Country of an actor (0 or 1), by CAMEO's code.
    func country(ofActor actor: Int) -> String? {
        text(GDELTLayout.actorCountry + actor * GDELTLayout.secondActor)
    }

    /// Organisation of an actor, by CAMEO's code.
    func group(ofActor actor: Int) -> String? {
        text(GDELTLayout.actorGroup + actor * GDELTLayout.secondActor)
    }

    /// `PUTIN (RUSGOV)`; nil where the row names no such actor.
    func name(ofActor actor: Int) -> String? {
        let shift = actor * GDELTLayout.secondActor
        guard let code = text(GDELTLayout.actorCode + shift) else { return text(GDELTLayout.actorName + shift) }
        return text(GDELTLayout.actorName + shift).map { "\($0) (\(code))" } ?? code
    }

    /// FIPS code of the country in which the act took place.
    var actionCountry: String? { text(layout.actionGeo + 2) }
    var actionPlace: String? { text(layout.actionGeo + 1) }

    /// The CAMEO code; where a database has cut its leading zero off (`36` for `036`), as the column of its root tells.
    var eventCode: String? {
        guard let code = text(GDELTLayout.eventCode), let root = text(GDELTLayout.rootCode), root.utf8.count < 3 else {
            return text(GDELTLayout.eventCode)
        }
        let padded = root.utf8.count == 1 ? "0" + root : root
        return !code.hasPrefix(padded) && ("0" + code).hasPrefix(padded) ? "0" + code : code
    }
}
