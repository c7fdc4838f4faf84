import Dossiers
import EventModel
import Foundation
import Panes
import Querying
import Theming

/// `--check-config`: says every mistake of `config.yaml` with its place.
nonisolated struct SettingsCheck {
    let path: String

    /// What is wrong, in the order of the file.
    func problems() -> [Problem] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let settings: Settings
        do {
            settings = try SettingsFile.settings(at: path)
        } catch {
            return error.problems
        }
        return names(settings) + filters(settings) + keys(settings)
    }

    private func names(_ settings: Settings) -> [Problem] {
        var problems: [Problem] = []
        if let zone = settings.zone, TimeZone(identifier: zone) == nil {
            problems.append(problem("zone: “\(zone)” is no time zone such as Europe/Moscow", at: zone))
        }
        if let theme = settings.theme {
            do {
                _ = try ThemeLibrary(userFolder: Locations().userThemes).theme(theme)
            } catch {
                problems.append(problem("theme: \(error.description)", at: theme))
            }
        }
        if let name = settings.dossier {
            do {
                _ = try DossierLibrary(userFolder: Locations().userDossiers).dossier(name)
            } catch {
                problems.append(problem("dossier: \(error.description)", at: name))
            }
        }
        return problems
    }

    /// Each expression is read as the dossier's names have it; the column is that of the mistake inside it.
    private func filters(_ settings: Settings) -> [Problem] {
        let library = DossierLibrary(userFolder: Locations().userDossiers)
        guard let dossier = try? library.dossier(settings.dossier ?? DossierOptions.standard).dossier,
            let text = try? String(contentsOfFile: path, encoding: .utf8)
        else { return [] }
        var context = QueryContext(dossier: dossier, now: Timestamp(seconds: 0))
        context.views = SavedView.merged(settings.views, over: dossier.views)
        return SettingsFile.places(of: text, file: path).compactMap { filter, place in
            do throws(QueryMistake) {
                _ = try Query(filter, context: context)
                return nil
            } catch {
                return Problem(
                    "“\(filter)”: \(error.description)", place: path, line: place.line,
                    column: place.column.map { $0 + error.place.lowerBound })
            }
        }
    }

    private func keys(_ settings: Settings) -> [Problem] {
        settings.views.compactMap { view in
            guard let key = view.key, let words = ViewKeys.whyNot(key) else { return nil }
            return problem(words, at: key)
        }
    }

    /// A problem with the line on which a word of the file stands.
    private func problem(_ message: String, at word: String) -> Problem {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let range = line.range(of: word), !line.hasPrefix("#") else { continue }
            let column = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1
            return Problem(message, place: path, line: number + 1, column: column)
        }
        return Problem(message, place: path)
    }
}
