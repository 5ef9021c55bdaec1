import Authoring
import Diagnostics

/// What `init` says.
enum StarterWording {
  /// The sets with what is in them, one a line.
  static func list(indent: String) -> String {
    let width = Starter.allCases.map(\.rawValue.count).max() ?? 0
    return Starter.allCases.map { starter in
      let gap = String(repeating: " ", count: width - starter.rawValue.count + 2)
      return indent + starter.rawValue + gap + starter.about
    }.joined(separator: "\n")
  }

  /// The names of the sets, for a sentence.
  static var names: String { Starter.allCases.map(\.rawValue).joined(separator: ", ") }

  static func unknown(_ name: String) -> Finding {
    let known = Starter.allCases.map(\.rawValue)
    let nearest = NearestWord.nearest(to: name, in: known).map { "did you mean '\($0)'?\n" } ?? ""
    return Finding(
      .unknownStarter,
      .error,
      "there is no set '\(name)' to begin with",
      at: nil,
      hint: nearest + "the sets are \(names)"
    )
  }

  static let nameless = Finding(
    .starterOverOther,
    .error,
    "the folder has no name",
    at: nil,
    hint: "write 'precedence init my-area', or leave the name out for this folder"
  )

  static func overFile(_ path: String) -> Finding {
    Finding(
      .starterOverOther,
      .error,
      "'\(path)' is a file, not a folder",
      at: nil,
      hint: "name a new folder"
    )
  }

  static func overOther(_ path: String) -> Finding {
    Finding(
      .starterOverOther,
      .error,
      "'\(path)' is there already and holds something else",
      at: nil,
      hint: "name a new folder, or move the file away: nothing is replaced"
    )
  }

  /// What was written, and what to do next.
  static func written(_ paths: [String], folder: String) -> String {
    let list = paths.map { "  " + $0.printable }.joined(separator: "\n")
    return "written:\n\(list)\n\n" + next(folder)
  }

  /// Nothing was written, and what to do next.
  static func thereAlready(folder: String) -> String {
    "nothing was written: all files of this set are there already, as they were written before\n\n"
      + next(folder)
  }

  private static func next(_ folder: String) -> String {
    let place = quoted(folder)
    return "next: precedence rank \(place)\n"
      + "then change the files, and: precedence check \(place); precedence test \(place)\n"
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let plain = path.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0))
    }
    // What begins with a hyphen would be taken for an option.
    let safe = path.hasPrefix("-") ? "./" + path : path
    return plain ? safe : "'" + safe.printable.replacing("'", with: "'\\''") + "'"
  }
}
