import EventModel

/// How the file of a body is called.
enum BodyName {
    /// `bodies/20261124T102935Z-tass-en-1f2e3d4c5b6a7988.xml`: when it came, from where, the beginning of its digest.
    static func path(of payload: Payload, source: String, digest: String) -> String {
        let time = String(payload.fetchedAt.rfc3339.filter { $0 != "-" && $0 != ":" })
        return "bodies/\(time)-\(plain(source))-\(digest.prefix(16)).\(ending(payload.contentType))"
    }

    /// Of a source's name what is safe in the name of a file.
    private static func plain(_ name: String) -> String {
        let safe = name.unicodeScalars.prefix(60).map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                ? Character(scalar) : Character("-")
        }
        return safe.isEmpty ? "source" : String(safe)
    }

    private static func ending(_ contentType: String?) -> String {
        let type = contentType?.lowercased() ?? ""
        for ending in ["json", "html", "xml", "csv", "zip"] where type.contains(ending) { return ending }
        return type.hasPrefix("text/") ? "txt" : "body"
    }
}
