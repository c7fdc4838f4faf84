import EventModel
import FeedPolling
import History

/// Which sources are polled.
extension Watch {
    /// The sources that are on: as the archive has them switched, else as the dossier says; of those, the ones asked for.
    var polledSources: [Source] {
        settings.dossier.sources.compactMap { source in
            // What is read from standard input was asked for just now.
            let isOn = source.url == "-" || switches[source.name] ?? source.enabled
            guard isOn, settings.only.isEmpty || settings.only.contains(source.name) else { return nil }
            var source = source
            source.enabled = true
            return source
        }
    }

    /// The state of all sources as the archive has it.
    func rememberedLedger() throws(HistoryError) -> SourceLedger {
        switches = try history.sourceSwitches()
        return SourceLedger(
            sources: settings.dossier.sources, remembered: try history.sourceStates(), switches: switches)
    }

    /// The same; an archive that cannot be read remembers nothing.
    func ledgerAsFarAsKnown() -> SourceLedger {
        (try? rememberedLedger()) ?? SourceLedger(sources: settings.dossier.sources, remembered: [], switches: switches)
    }

    /// Takes over what another process has switched on or off.
    func followSwitches() {
        guard let current = try? history.sourceSwitches(), current != switches else { return }
        switches = current
        for (name, isOn) in current.sorted(by: { $0.key < $1.key }) { ledger.setSource(name, isEnabled: isOn) }
    }

    /// Polls a source from now on, or no longer, also after the next start with this archive. Beside a process that
    /// collects, that one is asked to.
    public func setSource(_ name: String, isEnabled: Bool) {
        let isPosted = hasPosted(.setSource(name, isEnabled: isEnabled))
        guard settings.dossier.sources.contains(where: { $0.name == name }) else { return }
        switches[name] = isEnabled
        if !isPosted { keepSwitch(name, isEnabled: isEnabled) }
        ledger.setSource(name, isEnabled: isEnabled)
        startPolling(with: poller)
        announce()
    }

    private func keepSwitch(_ name: String, isEnabled: Bool) {
        do throws(HistoryError) {
            try history.setSwitch(name, isEnabled: isEnabled, at: clock())
        } catch {
            lockTrouble = error.words
        }
    }
}
