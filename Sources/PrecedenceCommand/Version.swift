/// The version of the program.
enum Version {
  /// As `--version` prints it; `CHANGELOG.md` says what is in it.
  static let current = "0.1.0"
}
