import Diagnostics
import Testing

struct ContentDigestTests {
  /// FIPS 180-2, appendix B.1.
  @Test func `标准里的例子`() {
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(ContentDigest(of: "abc").hexadecimal() == expected)
    #expect(ContentDigest(of: [0x61, 0x62, 0x63]).hexadecimal(8) == String(expected.prefix(8)))
  }
}
