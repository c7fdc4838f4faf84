import ScreenModel
import Testing

@Suite struct RegionTests {
    private let region = Region(x: 2, y: 3, width: 10, height: 5)

    @Test func splits_coverTheRegion() {
        let (top, below) = region.splitTop(2)
        #expect(top == Region(x: 2, y: 3, width: 10, height: 2) && below == Region(x: 2, y: 5, width: 10, height: 3))
        let (above, bottom) = region.splitBottom(1)
        #expect(above.height == 4 && bottom == Region(x: 2, y: 7, width: 10, height: 1))
        let (left, right) = region.splitLeft(4)
        #expect(left.maxX == right.x && right.maxX == region.maxX)
    }

    @Test(arguments: [-1, 0, 5, 99]) func split_beyondTheRegion_isCut(_ height: Int) {
        let (top, rest) = region.splitTop(height)
        #expect(top.height + rest.height == 5 && top.height >= 0 && rest.height >= 0)
    }

    @Test func inset_ofASmallRegion_isEmpty() {
        #expect(region.inset(by: 3).isEmpty)
        #expect(region.inset(by: 1) == Region(x: 3, y: 4, width: 8, height: 3))
    }

    @Test func clipped_isTheCommonPart() {
        #expect(region.clipped(to: Region(x: 0, y: 0, width: 5, height: 5)) == Region(x: 2, y: 3, width: 3, height: 2))
        #expect(region.clipped(to: Region(x: 50, y: 0, width: 5, height: 5)).isEmpty)
    }

    @Test func contains_isHalfOpen() {
        #expect(region.contains(Point(x: 2, y: 3)) && region.contains(Point(x: 11, y: 7)))
        #expect(!region.contains(Point(x: 12, y: 7)) && !region.contains(Point(x: 2, y: 8)))
    }
}
