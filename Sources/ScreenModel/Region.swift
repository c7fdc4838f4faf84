/// A rectangle of the grid.
public struct Region: Hashable, Sendable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    public var isEmpty: Bool { width == 0 || height == 0 }
    public var maxX: Int { x + width }
    public var maxY: Int { y + height }

    public func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
    }

    /// The part of the region that lies in another one; empty where they do not meet.
    public func clipped(to other: Region) -> Region {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Region(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// The region without `amount` columns and rows on each side.
    public func inset(by amount: Int) -> Region {
        Region(x: x + amount, y: y + amount, width: width - 2 * amount, height: height - 2 * amount)
    }

    /// Cuts `height` rows off the top.
    public func splitTop(_ height: Int) -> (top: Region, rest: Region) {
        let cut = max(0, min(height, self.height))
        return (
            Region(x: x, y: y, width: width, height: cut),
            Region(x: x, y: y + cut, width: width, height: self.height - cut)
        )
    }

    /// Cuts `height` rows off the bottom.
    public func splitBottom(_ height: Int) -> (rest: Region, bottom: Region) {
        let (rest, bottom) = splitTop(self.height - max(0, min(height, self.height)))
        return (rest, bottom)
    }

    /// Cuts `width` columns off the left.
    public func splitLeft(_ width: Int) -> (left: Region, rest: Region) {
        let cut = max(0, min(width, self.width))
        return (
            Region(x: x, y: y, width: cut, height: height),
            Region(x: x + cut, y: y, width: self.width - cut, height: height)
        )
    }
}
