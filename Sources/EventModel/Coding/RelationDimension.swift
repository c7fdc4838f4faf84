/// One of the four fields of the relation that a pane shows.
public enum RelationDimension: String, CaseIterable, Codable, Sendable {
    case economic, military, diplomatic, tech
}
