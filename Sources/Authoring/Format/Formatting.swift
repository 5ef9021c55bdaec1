public import Diagnostics
import PlainYAML
public import Precedence

extension WrittenFile {
  /// Formats a file of this kind.
  ///
  /// Known keys get one order, entries two blanks of indentation for each level, and lists and mappings
  /// between brackets one line each, as far as 100 columns allow. Comments stay with what they belong
  /// to. What the file says stays the same, which is looked at once more before it is given out.
  ///
  /// ```swift
  /// let checked = WrittenFile.rules.formatted(SourceText(name: "rules.yaml", text: "name: A\nformat: 1\n"))
  /// // "format: 1\nname: A\n"
  /// ```
  ///
  /// - Parameter source: The file. It has to be YAML; whether its rules are in order does not matter.
  /// - Returns: The text; what is wrong with the YAML if it cannot be formatted.
  /// - Complexity: Linear in the size of the file.
  public func formatted(_ source: SourceText) -> Checked<String> {
    let (document, findings) = YAMLParser.parse(source)
    guard !findings.hasErrors else { return Checked(nil, findings) }
    var reading = PartReading(document)
    let text = PartPrinting.text(reading.whole(document.root, keys: keys))
    let (again, faults) = YAMLParser.parse(SourceText(name: source.name, text: text))
    guard !faults.hasErrors, SameMeaning.holds(document, again) else {
      return Checked(nil, FindingList([FormatMessage.notKept(source)]))
    }
    return Checked(text, findings)
  }
}

private enum FormatMessage {
  /// A mistake of this program; the file is left alone.
  static func notKept(_ source: SourceText) -> Finding {
    Finding(
      .formatChangesMeaning,
      .error,
      "this file cannot be formatted without changing what it says",
      at: source.location(of: 0..<0),
      hint: "leave it as it is; this is a mistake of the program, please report it with the file"
    )
  }
}
