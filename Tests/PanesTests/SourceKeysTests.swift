import EventModel
import Panes
import ScreenModel
import Testing

/// What the keys of the list of sources do.
@Suite struct SourceKeysTests {
    private func desk() -> Desk {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("Sj")
        return desk
    }

    private func selected(_ desk: Desk) throws -> Source {
        guard case .sources(let window) = desk.state.windows.last else { throw Trouble.noList }
        return try #require(desk.state.sources.first { $0.source.name == window.selection }).source
    }

    private enum Trouble: Error { case noList }

    @Test func enter_showsWhatTheSourceHasBrought() throws {
        var desk = desk()
        let source = try selected(desk)
        desk.type("<Enter>")
        #expect(desk.state.windows.isEmpty && desk.state.focus == .all)
        #expect(desk.state.filter.applied?.text == "source:\(source.name)")
    }

    @Test func browser_opensTheSourcesAddress() throws {
        var desk = desk()
        let source = try selected(desk)
        desk.type("o")
        #expect(desk.effects.contains { if case .open(source.url) = $0 { true } else { false } })
    }

    @Test func keysOfASource_askSwitchAndEdit() throws {
        var desk = desk()
        let source = try selected(desk)
        desk.type("rde")
        let done = desk.effects.compactMap { effect -> String? in
            switch effect {
            case .refresh(let name): "ask \(name)"
            case .setSource(let name, let isOn): "\(isOn ? "on" : "off") \(name)"
            case .edit(let name): "edit \(name ?? "")"
            default: nil
            }
        }
        #expect(
            done == ["ask \(source.name)", "\(source.enabled ? "off" : "on") \(source.name)", "edit \(source.name)"])
    }
}
