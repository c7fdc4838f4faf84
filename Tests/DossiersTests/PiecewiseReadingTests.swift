import EventModel
import Testing

@testable import Dossiers

struct PiecewiseReadingTests {
    /// Every value with its place, a line each.
    private static func outline(_ node: PlacedNode) -> [String] {
        let own = "\(node.place.line):\(node.place.column) \(node.scalar ?? node.kindInWords)"
        switch node.content {
        case .empty, .scalar: return [own]
        case .list(let items): return [own] + items.flatMap(outline)
        case .map(let members):
            return [own]
                + members.flatMap { ["\($0.keyPlace.line):\($0.keyPlace.column) \($0.key)"] + outline($0.value) }
        }
    }

    @Test(arguments: ShippedDossier.all.map(\.name)) func shippedFile_readInPieces_isTheFileReadInOneGo(name: String)
        throws
    {
        let shipped = try #require(ShippedDossier.named(name))
        let whole = try YAMLReading.root(of: shipped.text, file: shipped.file)
        let pieces = try PiecewiseReading.root(of: shipped.text, file: shipped.file)
        // The places of the root itself differ where comments stand before it.
        #expect(Self.outline(pieces).dropFirst() == Self.outline(whole).dropFirst())
    }

    @Test func mistakeInTheSecondHalf_isSaidWithItsLine() {
        let text = "a: \"\(String(repeating: "x", count: 70_000))\"\nb: 1\nc: [1\n"
        #expect(throws: DossierMistakes.self) { try PiecewiseReading.root(of: text, file: "f") }
        do {
            _ = try PiecewiseReading.root(of: text, file: "f")
        } catch {
            #expect(error.problems.first?.line ?? 0 >= 3)
        }
    }
}
