import Testing

@testable import FeedPolling

/// The test suite of RFC 1321, and lengths around a block's end (checked with md5sum).
@Suite struct MD5Tests {
    @Test(arguments: [
        ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"),
        ("abc", "900150983cd24fb0d6963f7d28e17f72"), ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
        ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
        (
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
            "57edf4a22be3c955ac49da2e2107b67a"
        ),
    ])
    func digest_isThatOfTheStandard(text: String, digest: String) {
        #expect(MD5.hexadecimal(Array(text.utf8)) == digest)
    }

    @Test(arguments: [
        (55, "04364420e25c512fd958a70738aa8f72"),
        (56, "668a72d5ba17f08e62dabcafad6db14b"),
        (57, "693037871c4a9d3d8685018905cb530a"),
        (63, "7dc2ca208106a2f703567bdff99d8981"),
        (64, "c1bb4f81d892b2d57947682aeb252456"),
        (65, "1bc932052302d074bdec39795fe00cf6"),
        (1000, "398533d48111e9f664b1f64cb10c4b63"),
    ])
    func digest_isRight_aroundABlock(count: Int, digest: String) {
        #expect(MD5.hexadecimal([UInt8](repeating: 0x78, count: count)) == digest)
    }
}
