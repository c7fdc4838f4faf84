/// Where the columns of an event table stand, counted from 0 (GDELT Event Codebook 2.0, 2015, and 1.03, 2013).
struct GDELTLayout: Hashable {
    let columns: Int
    /// `gdelt-2.0` and the like.
    let version: String
    let actionGeo: Int
    let dateAdded: Int
    /// 1.0 files before April 2013 have none.
    let sourceURL: Int?

    static let two = GDELTLayout(columns: 61, version: "gdelt-2.0", actionGeo: 51, dateAdded: 59, sourceURL: 60)
    static let one = GDELTLayout(columns: 58, version: "gdelt-1.0", actionGeo: 49, dateAdded: 56, sourceURL: 57)
    static let oneWithoutURL = GDELTLayout(
        columns: 57, version: "gdelt-1.0", actionGeo: 49, dateAdded: 56, sourceURL: nil)

    /// The layout of a row of so many columns; nil where no table of events has them.
    static func of(columns: Int) -> GDELTLayout? {
        switch columns {
        case 61: two
        case 58: one
        case 57: oneWithoutURL
        default: nil
        }
    }

    /// Columns that all versions share.
    static let id = 0
    static let day = 1
    /// Of the first actor; the second actor's stand ten further on.
    static let actorCode = 5
    static let actorName = 6
    static let actorCountry = 7
    static let actorGroup = 8
    static let secondActor = 10
    static let eventCode = 26
    static let rootCode = 28
    static let quadClass = 29
    static let goldstein = 30
    static let mentions = 31
    static let tone = 34
}
