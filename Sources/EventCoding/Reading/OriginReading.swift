/// Finds whom a report itself names as its source, in brackets at its end: `… (Reuters) (BBC)`.
enum OriginReading {
    /// The first of the sources named at the end of `text`, or nil.
    static func origin(in text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        var end = scalars.count
        var origin: String?
        while true {
            while end > 0, scalars[end - 1].properties.isWhitespace || scalars[end - 1] == "," { end -= 1 }
            guard end > 0, scalars[end - 1] == ")", let open = scalars[..<(end - 1)].lastIndex(of: "(") else { break }
            let name = scalars[(open + 1)..<(end - 1)]
            guard open > 20, (2...40).contains(name.count), name.first?.properties.isUppercase == true else { break }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: name)
            origin = String(view)
            end = open
        }
        return origin
    }
}
