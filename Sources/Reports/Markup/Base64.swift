/// Bytes written in 64 characters.
///
/// Source: RFC 4648 (2006), section 4.
enum Base64 {
  /// Bytes as characters: the three bytes of `foo` are `Zm9v`, the two of `fo` are `Zm8=`.
  static func text(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 3).map { start in
      group(Array(bytes[start..<min(start + 3, bytes.count)]))
    }.joined()
  }

  /// Up to three bytes as four characters.
  private static func group(_ bytes: [UInt8]) -> String {
    let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < bytes.count ? Int(bytes[$1]) : 0) }
    return stride(from: 18, through: 0, by: -6).enumerated().map { place, shift in
      place <= bytes.count ? character(bits >> shift & 63) : "="
    }.joined()
  }

  private static func character(_ value: Int) -> String {
    switch value {
    case 0..<26: String(UnicodeScalar(UInt8(65 + value)))
    case 26..<52: String(UnicodeScalar(UInt8(97 + value - 26)))
    case 52..<62: String(value - 52)
    case 62: "+"
    default: "/"
    }
  }
}
