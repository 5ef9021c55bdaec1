package import Diagnostics

/// A name that a user wrote in some file, such as a category of a candidate, with its place.
///
/// What is wrong with a name in a table is told where the user wrote the name.
package struct LocatedName: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name as written.
  package let text: String
  /// Where it is written; `nil` if it stands in no file, as in a test or a program.
  package let location: Location?

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - text: The name as written.
  ///   - location: Where it is written; `nil` if it stands in no file.
  package init(_ text: String, at location: Location? = nil) {
    self.text = text
    self.location = location
  }

  /// Makes a name that stands in no file.
  ///
  /// - Parameter value: The name.
  package init(stringLiteral value: String) { self.init(value) }
}
