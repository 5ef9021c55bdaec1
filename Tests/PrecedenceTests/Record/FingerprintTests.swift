import Diagnostics
import Precedence
import Testing

@Suite struct FingerprintTests {
  /// NIST, Cryptographic Standards and Guidelines, examples of SHA-256: the empty message, one of 24
  /// bits, one of 448 and one of 896.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the published vectors are met`(text: String, digits: String) {
    #expect(Fingerprint(of: Array(text.utf8)).text == digits)
  }

  /// NIST, as above: a million times the letter a.
  @Test func `a million letters are met`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      Fingerprint(of: bytes).text
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  /// Every way in which the last block can be filled. The reference is `hashlib` of Python 3.11: the
  /// fingerprint of the 201 fingerprints, one behind the other, of 0...200 bytes 3, 10, 17, ...
  @Test func `every length up to 200 agrees with another program`() {
    let all = (0...200).map { length in
      Fingerprint(of: (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }).text
    }
    #expect(
      Fingerprint(of: Array(all.joined().utf8)).text
        == "530566f39d545b371e5360fbfe251c0da6410ba297e67392dfaec0cb575d67ed"
    )
    #expect(Set(all).count == 201)
  }
}
