import CShippedDossiers

/// A dossier file inside the binary.
struct ShippedDossier: Sendable {
    let name: String
    private let index: Int

    /// Every shipped dossier.
    static let all: [ShippedDossier] = (0..<bilat_shipped_dossier_count()).map(ShippedDossier.init(index:))

    /// Those that can be opened; the others are there to build on.
    static var whole: [ShippedDossier] { all.filter { $0.name != "general" } }

    static func named(_ name: String) -> ShippedDossier? {
        all.first { $0.name == name }
    }

    private init(index: Int) {
        name = String(cString: bilat_shipped_dossier_at(index).name)
        self.index = index
    }

    /// The file as it was written.
    var text: String {
        let dossier = bilat_shipped_dossier_at(index)
        return String(decoding: UnsafeBufferPointer(start: dossier.bytes, count: dossier.size), as: UTF8.self)
    }

    /// How messages name the file.
    var file: String {
        "<shipped>/\(name).yaml"
    }
}
