/// The number of the record layout that every JSON output carries as `schema`.
public enum RecordSchema {
    public static let number = 1
}
