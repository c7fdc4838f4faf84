import Dossiers
import EventModel
import Testing

@Suite struct SettingsFileTests {
    private func problems(_ text: String) -> [String] {
        do throws(DossierMistakes) {
            _ = try SettingsFile.settings(of: text, file: "config.yaml")
            return []
        } catch {
            return error.problems.map(\.text)
        }
    }

    @Test func everyKey_isRead() throws {
        let settings = try SettingsFile.settings(
            of: """
                theme: light
                zone: Europe/Moscow
                dossier: us-china
                views:
                  - {name: gas, filter: "topic:pipelines since:90d", key: F6, about: pipelines}
                  - name: vetoes
                    filter: root:REJECT target:UN
                ignore:
                  - source:noisy
                  - {filter: horoscope, reason: no politics}
                """, file: "config.yaml")
        #expect(settings.theme == "light" && settings.zone == "Europe/Moscow" && settings.dossier == "us-china")
        #expect(settings.views.map(\.name) == ["gas", "vetoes"])
        #expect(settings.views[0].key == "F6" && settings.views[0].about == "pipelines")
        #expect(settings.ignoring.map(\.filter) == ["source:noisy", "horoscope"])
    }

    @Test(arguments: ["", "# nothing yet\n", "views:\n"])
    func emptyFile_setsNothing(text: String) throws {
        #expect(try SettingsFile.settings(of: text, file: "config.yaml") == Settings())
    }

    @Test(arguments: [
        ("them: dark", "config.yaml:1:1: config.yaml has no key “them”; did you mean “theme”?"),
        ("views:\n  - {name: a}", "config.yaml:2:5: a view “a” lacks “filter”"),
        (
            "views:\n  - {name: a b, filter: x}",
            "config.yaml:2:12: a view's name has no blanks, quotes, parentheses or @: “a b”"
        ),
        ("views:\n  - {name: a, filter: x}\n  - {name: a, filter: y}", "config.yaml:3:12: name “a” is taken by line 2"),
        ("views: gas", "config.yaml:1:8: “views” is a list, not “gas”"),
        ("theme: [dark", "config.yaml:"),
    ])
    func mistake_hasItsPlace(text: String, problem: String) {
        #expect(problems(text).first?.hasPrefix(problem) == true, "\(problems(text))")
    }

    @Test func missingFile_setsNothing() throws {
        #expect(try SettingsFile.settings(at: "/nowhere/config.yaml") == Settings())
    }
}
