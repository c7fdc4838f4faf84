import EventModel
import ScreenModel

/// The keys of saved views.
public enum ViewKeys {
    /// Why a key cannot be given to a view, or nil when it can: function keys and other signs that the desk leaves free.
    public static func whyNot(_ name: String) -> String? {
        guard let press = KeyPress(named: name) else {
            return "“\(name)” is no key such as F6, F7 or 7"
        }
        if let command = KeyBindings.command(of: press, at: .desk) {
            return "the key “\(name)” is taken by \(command.rawValue)"
        }
        return nil
    }

    /// The view that a key applies.
    static func view(of press: KeyPress, among views: [SavedView]) -> SavedView? {
        views.first { view in view.key.flatMap { KeyPress(named: $0) } == press }
    }
}
