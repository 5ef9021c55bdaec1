import Diagnostics

/// What the numbers on the ballots of a file mean.
struct NumberedOptions {
  /// The ids of the options that the file lists and that were not withdrawn, in the order in which
  /// they are reported.
  let ids: [String]
  /// For each number, from the first on, the option as an index; `nil` if it was withdrawn.
  let meanings: [Int?]
  /// For each number, the name that the file has for it.
  let names: [String]
  /// The number of the first option, 1 but for files that begin with 0.
  var firstNumber = 1

  /// A name in a file.
  struct Name {
    /// The name.
    let text: String
    /// The bytes that hold it.
    let range: Range<Int>
    /// Whether the file says that the option was withdrawn.
    var isWithdrawn = false

    /// Reads a name; an empty one, or one that is not UTF-8, is an error.
    static func read(
      _ range: Range<Int>,
      in source: SourceText,
      _ findings: inout FindingList
    ) -> Name {
      let text = source.text(in: range)
      if range.isEmpty || !text.utf8.elementsEqual(source.bytes[range]) {
        findings.append(ElectionFileMessage.unusableName(range, source))
      }
      return Name(text: text, range: range)
    }
  }

  /// Finds the options that the names of a file mean.
  ///
  /// A name that means none is an error, with the nearest name as a question; where nobody said
  /// beforehand what the options are, it becomes an option of its own. Options withdrawn by the
  /// file are left out like those withdrawn before it, and so are options that the file does not
  /// list: whoever fills it in cannot have chosen them.
  ///
  /// - Parameters:
  ///   - names: The names in the order of their numbers.
  ///   - options: The options under all their names.
  ///   - source: The file.
  ///   - findings: Where to tell what is wrong.
  /// - Returns: `nil` if a name means no option or two the same, or if there are too many options.
  static func matched(
    _ names: [Name],
    with options: OptionNames,
    in source: SourceText,
    _ findings: inout FindingList
  ) -> NumberedOptions? {
    guard names.count <= Profile.optionLimit else {
      findings.append(ElectionFileMessage.tooManyOptions(source))
      return nil
    }
    var matching = OptionMatching(options: options, source: source)
    for name in names { matching.add(name) }
    findings.append(contentsOf: matching.findings)
    guard matching.optionCount <= Profile.optionLimit else {
      findings.append(ElectionFileMessage.tooManyOptions(source))
      return nil
    }
    return matching.findings.hasErrors ? nil : matching.result(names.map(\.text))
  }
}

/// The work of matching names.
private struct OptionMatching {
  let options: OptionNames
  let source: SourceText
  var findings = FindingList()
  private var ids: [String]
  private var meanings: [Int?] = []
  private var firstRanges: [Int: Range<Int>] = [:]
  private var added: [String: Int] = [:]
  private var withdrawn: Set<Int> = []

  init(options: OptionNames, source: SourceText) {
    self.options = options
    self.source = source
    ids = options.options.map(\.id)
  }

  var optionCount: Int { ids.count }

  mutating func add(_ name: NumberedOptions.Name) {
    let meaning = meaning(of: name)
    if name.isWithdrawn, let meaning { withdrawn.insert(meaning) }
    meanings.append(name.isWithdrawn ? nil : meaning)
    guard let meaning else { return }
    if let first = firstRanges[meaning] {
      findings.append(ElectionFileMessage.optionTwice(name, ids[meaning], first, source))
    }
    firstRanges[meaning] = firstRanges[meaning] ?? name.range
  }

  private mutating func meaning(of name: NumberedOptions.Name) -> Int? {
    switch options.meaning(of: name.text) {
    case .option(let index): return index
    case .withdrawn: return nil
    case .unknown(let nearest):
      if options.isOpen { return newOption(name) }
      if !name.isWithdrawn {
        findings.append(ElectionFileMessage.unknownOption(name, nearest, source))
      }
      return nil
    }
  }

  private mutating func newOption(_ name: NumberedOptions.Name) -> Int? {
    if let known = added[name.text.lowercased()] { return known }
    guard !name.isWithdrawn else { return nil }
    added[name.text.lowercased()] = ids.count
    ids.append(name.text)
    return ids.count - 1
  }

  /// The options that the file lists, without those that it withdrew.
  func result(_ names: [String]) -> NumberedOptions {
    var places: [Int?] = []
    var kept: [String] = []
    for (index, id) in ids.enumerated() {
      let isKept = firstRanges[index] != nil && !withdrawn.contains(index)
      places.append(isKept ? kept.count : nil)
      if isKept { kept.append(id) }
    }
    return NumberedOptions(
      ids: kept,
      meanings: meanings.map { $0.flatMap { places[$0] } },
      names: names
    )
  }
}
