extension Style {
    /// The style with the nearest colours that a terminal of this depth has; attributes stay.
    public func reduced(to depth: ColorDepth) -> Style {
        Style(
            foreground: foreground.reduced(to: depth), background: background.reduced(to: depth),
            attributes: attributes)
    }
}

extension Color {
    /// The nearest colour that a terminal of this depth has.
    public func reduced(to depth: ColorDepth) -> Color {
        switch (self, depth) {
        case (.standard, _), (_, .mono): .standard
        case (_, .direct): self
        case (.rgb(let rgb), .twoHundredFiftySix): .indexed(XtermPalette.nearestFixed(to: rgb))
        case (.rgb(let rgb), .sixteen): .indexed(XtermPalette.nearestANSI(to: rgb))
        case (.indexed, .twoHundredFiftySix): self
        case (.indexed(let index), .sixteen):
            index < 16 ? self : .indexed(XtermPalette.nearestANSI(to: XtermPalette.rgb(index)))
        }
    }
}
