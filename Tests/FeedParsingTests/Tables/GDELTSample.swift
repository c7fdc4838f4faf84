/// One row of an event table, with 61, 58 or 57 columns.
struct GDELTSample {
    var id = "1000000001"
    var day = "20261123"
    var actors: [(code: String, name: String, country: String, group: String)] = [
        ("RUSGOV", "KREMLIN", "RUS", ""), ("CHN", "CHINA", "CHN", ""),
    ]
    var code = "057"
    var quad = "1"
    var goldstein = "8.0"
    var mentions = "10"
    var tone = "-2.5"
    /// FIPS code of the place of the act.
    var country = "CH"
    var place = "Beijing, Beijing, China"
    var added = "20261124101500"
    var url = "https://www.example.org/news/1"
    var columns = 61

    var fields: [String] {
        var fields = Array(repeating: "", count: columns)
        fields[0] = id
        fields[1] = day
        for (place, actor) in actors.enumerated() {
            fields[5 + place * 10] = actor.code
            fields[6 + place * 10] = actor.name
            fields[7 + place * 10] = actor.country
            fields[8 + place * 10] = actor.group
        }
        (fields[26], fields[29], fields[30], fields[31], fields[34]) = (code, quad, goldstein, mentions, tone)
        let geo = columns == 61 ? 51 : 49
        (fields[geo], fields[geo + 1], fields[geo + 2]) = ("4", place, country)
        if columns == 61 {
            (fields[59], fields[60]) = (added, url)
        } else {
            fields[56] = added
            if columns == 58 { fields[57] = url }
        }
        return fields
    }

    var line: String { fields.joined(separator: "\t") + "\n" }

    /// All fields quoted and parted by commas, empty ones as databases write them.
    var quotedLine: String {
        fields.map { $0.isEmpty ? "NULL" : "\"\($0)\"" }.joined(separator: ",") + "\n"
    }

    /// A row between two others, in a third country.
    static var outside: GDELTSample {
        var row = GDELTSample()
        row.actors = [("USA", "UNITED STATES", "USA", ""), ("MEX", "MEXICO", "MEX", "")]
        row.country = "US"
        return row
    }

    func with(_ change: (inout GDELTSample) -> Void) -> GDELTSample {
        var row = self
        change(&row)
        return row
    }
}
