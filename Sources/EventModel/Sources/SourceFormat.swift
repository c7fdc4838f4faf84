/// How a source is read.
public enum SourceFormat: String, CaseIterable, Codable, Sendable {
    /// RSS, RDF, Atom or JSON Feed, told apart by their content.
    case feed
    /// A search feed of an aggregator, whose items name their true publisher.
    case search
    /// GDELT 2.0: `lastupdate.txt` and what it points to, a quarter of an hour each.
    case gdelt
    /// GDELT 1.0 daily files, for history.
    case gdeltDaily = "gdelt-daily"
    /// GDELT's DOC service, list of articles as JSON.
    case gdeltArticles = "gdelt-articles"
    /// `XML_daily` and `XML_dynamic` of the Bank of Russia.
    case bankOfRussia = "bank-of-russia"
    /// ISS JSON of the Moscow Exchange.
    case moscowExchange = "moscow-exchange"
    /// Monthly trade of UN Comtrade as JSON.
    case comtrade
    /// A table of comma-separated values with declared columns.
    case csv
    /// A JSON document with declared pointers.
    case json
    /// The UN Digital Library's table of votes: adopted resolutions only.
    case votes
    /// Press releases of the UN from which vetoed drafts are read.
    case vetoes
}
