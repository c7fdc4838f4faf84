import Analysis
import EventModel

extension ViewTables {
    /// What the four lines and the counts of deeds are made of: each story with its part, then each thing counted.
    func evidence() -> ViewTable {
        let proofs = proofs()
        return ViewTable(
            view: .evidence, title: "Evidence", asOf: state.asOf,
            columns: ["figure", "day", "weight", "effect", "origins", "reports", "remark", "event", "what"],
            rows: proofs.flatMap { proof in (proof.parts + proof.silent).map { row($0, of: proof) } }
                + state.deeds.flatMap { deed in deed.occasions.map { row($0, of: deed) } },
            notes: [
                "lines: stories of the last 60 d, heaviest first, then those that count nothing and why; weight: what is left of it today, effect −1…+1",
                "event: its key, as bilat query --format csv has it; deeds: this year's and last year's to the same date",
            ])
    }

    private func row(_ part: LineEvidence.Part, of proof: LineEvidence) -> [ViewTable.Cell] {
        let key = part.reports.first?.key
        let remark = part.isRepeat ? "a repeat adds nothing" : part.reports.first?.remark.words ?? ""
        return [
            .text("\(proof.line.rawValue) \(proof.scope.name)"), .text(DayNumber.text(part.day)),
            .optional(part.weight), .optional(part.value), .integer(part.origins), .integer(part.reports.count),
            .text(remark), .optional(key.map { Int($0.number) }), .optional(key.flatMap(title)),
        ]
    }

    private func row(_ occasion: DeedOccasion, of deed: DeedCount) -> [ViewTable.Cell] {
        let year = String(DayNumber.text(occasion.days.lowerBound).prefix(4))
        let how = occasion.filter.map { "; bilat query '\($0)'" } ?? ""
        let entries = occasion.entries.isEmpty ? "" : "chronology: \(occasion.entries.joined(separator: " "))"
        return [
            .text("\(deed.deed.rawValue) \(year)"), .text(DayNumber.text(occasion.days.lowerBound)), .none, .none,
            .none,
            occasion.events.isEmpty ? .none : .integer(occasion.events.count), .text(entries),
            .optional(occasion.events.first.map { Int($0.number) }), .text(DeedWords.text(occasion) + how),
        ]
    }
}
