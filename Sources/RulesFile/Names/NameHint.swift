import Diagnostics

/// Looks for the declared name that a wrong one was probably meant to be.
///
/// Looking takes time for every name there is, and a broken file may have as many wrong names as
/// right ones. No file written by hand has thousands of names, so of so many none is offered.
enum NameHint {
  /// The most names that are looked through.
  static let mostNames = 1000

  /// The nearest name, or `nil` if none is near or there are too many.
  static func nearest(to word: String, in known: [String]) -> String? {
    known.count <= mostNames ? NearestWord.nearest(to: word, in: known) : nil
  }

  /// The question that offers the nearest name, or `nil` if there is none to offer.
  static func question(for word: String, in known: [String]) -> String? {
    nearest(to: word, in: known).map { "did you mean '\($0)'?" }
  }
}
