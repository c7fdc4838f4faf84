/// The linear models of the coder, one a language, the writing system standing for it.
public struct CoderModels: Sendable {
    var latin: LinearModel
    var cyrillic: LinearModel
    var chinese: LinearModel
    public internal(set) var confidence: ConfidenceTable

    func model(for script: Script) -> LinearModel {
        switch script {
        case .latin: latin
        case .cyrillic: cyrillic
        case .chinese: chinese
        }
    }
}
