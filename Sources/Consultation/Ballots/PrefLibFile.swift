package import Diagnostics

/// Reads ballots from a PrefLib file: `.soc`, `.soi`, `.toc`, `.toi` or `.cat`.
///
/// Below a header of `# KEY: value` lines, each line holds how many cast a ballot, a colon and the
/// numbers of the alternatives, best first; those put level stand in braces. Of a `.cat` file,
/// whose ballots sort the alternatives into categories, the first category counts as ticked and the
/// others as not. The alternatives are matched by their names, never by their numbers.
///
/// ```text
/// # DATA TYPE: toi
/// # ALTERNATIVE NAME 1: Speeding
/// # ALTERNATIVE NAME 2: Burglary
/// # ALTERNATIVE NAME 3: Litter
/// 12: 2,{1,3}
/// 5: 1
/// ```
///
/// Source: Mattei and Walsh (2013), PrefLib: A library for preferences; the format as published
/// since 2022.
package enum PrefLibFile {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - options: The options under all their names.
  ///   - findings: Where to tell what is wrong; one warning for all spoiled ballots.
  /// - Returns: The ballots, each weighing as many as cast it; `nil` if they cannot be read.
  /// - Complexity: Linear in the size of the file, plus ballots x options for the places.
  package static func read(
    _ source: SourceText,
    options: OptionNames,
    findings: inout FindingList
  ) -> Ballots? {
    if let tooMany = ElectionFileMessage.tooManyBytes(source) {
      findings.append(tooMany)
      return nil
    }
    var reading = PrefLibReading(source: source)
    let ballots = reading.ballots(options)
    findings.append(contentsOf: reading.findings)
    return ballots
  }
}

/// The work of reading one file.
private struct PrefLibReading {
  let source: SourceText
  var findings = FindingList()
  private var header = PrefLibHeader()
  private var numbered = NumberedBallots()

  init(source: SourceText) { self.source = source }

  mutating func ballots(_ options: OptionNames) -> Ballots? {
    guard readLines(), let kind = kind(), var matched = matched(options) else { return nil }
    guard !numbered.ballots.isEmpty else {
      findings.append(ElectionFileMessage.noBallots(source))
      return nil
    }
    PrefLibCheck(header: header, ballots: numbered, source: source)
      .run(kind, alternatives: matched.options.meanings.count, &findings)
    guard let first = PrefLibNumbering(numbered, source).first(matched, &findings) else {
      return nil
    }
    matched.options.firstNumber = first
    return findings.hasErrors ? nil : counted(matched.options, kind)
  }

  /// Reads header and ballots; whether there was room for all.
  private mutating func readLines() -> Bool {
    var lines = SourceLines(source)
    while let line = lines.next() {
      guard let first = source.bytes[line.range].first else { continue }
      if first == 0x23 {
        header.read(line.range, in: source, &findings)
      } else if !numbered.readPrefLib(line, in: source) {
        findings.append(ElectionFileMessage.tooManyBallots(source))
        return false
      }
    }
    return true
  }

  private mutating func kind() -> PrefLibKind? {
    let ending = source.name.split(separator: ".").last.map(String.init) ?? ""
    guard let type = header.dataType else { return PrefLibKind(rawValue: ending) ?? .toi }
    if let kind = PrefLibKind(rawValue: type.text.lowercased()) { return kind }
    findings.append(Message.unknownType(type, source))
    return nil
  }

  private mutating func matched(
    _ options: OptionNames
  ) -> (options: NumberedOptions, first: Int)? {
    guard let (names, first) = header.names(in: source, &findings) else { return nil }
    guard !names.isEmpty else {
      if !findings.hasErrors { findings.append(Message.noNames(source)) }
      return nil
    }
    let matched = NumberedOptions.matched(names, with: options, in: source, &findings)
    return matched.map { ($0, first) }
  }

  private mutating func counted(_ options: NumberedOptions, _ kind: PrefLibKind) -> Ballots? {
    let categories = header.categories.isEmpty ? Profile.optionLimit : header.categories.count
    return numbered.result(
      as: options,
      form: .preflib,
      categories: kind == .cat ? categories : nil,
      in: source,
      &findings
    )
  }
}

// MARK: - Messages

private enum Message {
  static func unknownType(_ type: PrefLibHeader.Entry, _ source: SourceText) -> Finding {
    Finding(
      .prefLibDataType,
      .error,
      "'\(source.shortText(in: type.range))' is not a type of ballots",
      at: source.location(of: type.range),
      hint: "ballots are 'soc', 'soi', 'toc', 'toi' or 'cat'"
    )
  }

  static func noNames(_ source: SourceText) -> Finding {
    Finding(
      .prefLibWithoutNames,
      .error,
      "'\(source.name)' does not name its alternatives",
      at: .wholeFile(source.name),
      hint: """
        write '# ALTERNATIVE NAME 1: …' for the first alternative, and so on
        files of PrefLib's first format, which begin with a number, have to be converted
        """
    )
  }
}
