/// How large a file may be, so that no file can exhaust memory or the stack.
///
/// A rules file has some hundreds of values on some five levels; the limits lie far above anything
/// written by hand and far below what harms a program.
package struct YAMLLimits: Sendable {
  /// The limits that every file of a user is read with.
  package static let standard = YAMLLimits()
  /// The longest key in characters, up to its colon; YAML 1.2.2, section 7.4.2, sets it.
  static let keyLength = 1024

  /// The largest file, in bytes: 64 MB.
  package var bytes = 64 * 1024 * 1024
  /// How many mappings and sequences may stand one inside the other.
  package var depth = 100
  /// How many values a file may hold, mappings, sequences and absent values included.
  package var nodes = 1_000_000
  /// How many tokens a file may consist of; only files of nearly empty lines come near.
  package var tokens = 20_000_000
}
