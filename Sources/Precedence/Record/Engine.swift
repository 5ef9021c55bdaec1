/// What works rankings out: this library, in the version that records and the program name.
public enum Engine {
  /// The name.
  public static let name = "precedence"
  /// The version; `CHANGELOG.md` says what is in it, and which changes can alter a ranking.
  public static let version = "0.1.0"
}
