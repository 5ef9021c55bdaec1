package import Diagnostics

// The codes of findings about expressions. The texts stand in `LexicalMistakes.swift`,
// `SyntaxMistakes.swift` and `MeaningMistakes.swift`.

extension FindingCode {
  /// No expression where one is needed.
  package static let emptyExpression: FindingCode = "X001"
  /// An expression beyond the length that is read.
  package static let expressionTooLong: FindingCode = "X002"
  /// Brackets and signs nested beyond what is read.
  package static let expressionTooDeep: FindingCode = "X003"
  /// A character without a meaning.
  package static let unexpectedCharacter: FindingCode = "X004"
  /// `&&`, `||` or `!` for `and`, `or` or `not`.
  package static let foreignJoint: FindingCode = "X005"
  /// A comparison sign of another language, such as `==`.
  package static let foreignComparison: FindingCode = "X006"
  /// `≥`, `≤` or `≠`.
  package static let typesetComparison: FindingCode = "X007"
  /// An arithmetic sign of another language, such as `×`.
  package static let foreignArithmetic: FindingCode = "X008"
  /// Three dots for two.
  package static let foreignRange: FindingCode = "X009"
  /// A currency sign before a number.
  package static let currencySign: FindingCode = "X010"
  /// A word of the language in capitals.
  package static let capitalWord: FindingCode = "X011"
  /// A `+` in front of a number.
  package static let plusInFront: FindingCode = "X012"
  /// A text in single quotes.
  package static let singleQuotes: FindingCode = "X013"
  /// A text in curly quotes.
  package static let curlyQuotes: FindingCode = "X014"
  /// A text without a closing quote.
  package static let unclosedText: FindingCode = "X015"
  /// A number that is not finite.
  package static let numberTooLarge: FindingCode = "X016"
  /// `10k` and the like.
  package static let numberSuffix: FindingCode = "X017"
  /// Something that begins as a number and is none.
  package static let malformedNumber: FindingCode = "X018"
  /// `1,000` or `1 000`.
  package static let thousandsSeparator: FindingCode = "X019"
  /// A blank before `%`.
  package static let detachedPercent: FindingCode = "X020"
  /// A `%` behind something that is no number.
  package static let strayPercent: FindingCode = "X021"
  /// A unit written behind a number.
  package static let unitBehindNumber: FindingCode = "X022"
  /// Nothing where a number, name or condition is needed.
  package static let missingOperand: FindingCode = "X023"
  /// A comparison without a left-hand side.
  package static let loneTest: FindingCode = "X024"
  /// `10 <= x <= 20`.
  package static let chainedComparison: FindingCode = "X025"
  /// A `not` in the middle of a comparison.
  package static let misplacedNot: FindingCode = "X026"
  /// Something behind the end of the expression.
  package static let trailingText: FindingCode = "X027"
  /// A comma outside arguments and lists.
  package static let strayComma: FindingCode = "X028"
  /// A name written with a blank or a hyphen for `_`.
  package static let dividedName: FindingCode = "X029"
  /// An opening bracket without a closing one.
  package static let unclosedBracket: FindingCode = "X030"
  /// A closing bracket without an opening one.
  package static let strayBracket: FindingCode = "X031"
  /// A list or range without `in`.
  package static let listAlone: FindingCode = "X032"
  /// A list without values.
  package static let emptyList: FindingCode = "X033"
  /// A list in round brackets.
  package static let roundList: FindingCode = "X034"
  /// An `in` without brackets.
  package static let inWithoutBrackets: FindingCode = "X035"
  /// A `between` without `and`.
  package static let betweenWithoutAnd: FindingCode = "X036"
  /// A function that does not exist.
  package static let unknownFunction: FindingCode = "X037"
  /// A function with too few or too many arguments.
  package static let argumentCount: FindingCode = "X038"
  /// `change` inside another expression.
  package static let misplacedChange: FindingCode = "X039"
  /// `change` of something else than two measures.
  package static let changeArguments: FindingCode = "X040"
  /// `significant` without its level.
  package static let unfinishedSignificance: FindingCode = "X041"
  /// `missing` or `at least` without `is`.
  package static let missingIs: FindingCode = "X042"
  /// `atleast` or `atmost`.
  package static let joinedWords: FindingCode = "X043"
  /// `is at` without `least` or `most`.
  package static let unfinishedAt: FindingCode = "X044"
  /// Nothing where a level is needed.
  package static let expectedLevel: FindingCode = "X045"
  /// The level of something that is no name.
  package static let levelOfExpression: FindingCode = "X046"
  /// `is` before a number or a comparison sign.
  package static let isWithNumber: FindingCode = "X047"
  /// `is` before `true` or `false`.
  package static let isWithTruth: FindingCode = "X048"
  /// `if` or `when` in front of a condition.
  package static let leadingWord: FindingCode = "X049"
  /// A name that nobody declared.
  package static let unknownName: FindingCode = "X060"
  /// A criterion or group where a measure is needed.
  package static let levelAsValue: FindingCode = "X061"
  /// Two units that do not fit together.
  package static let unitMismatch: FindingCode = "X062"
  /// Something else where a number is needed.
  package static let notANumber: FindingCode = "X063"
  /// Something else where a condition is needed.
  package static let notACondition: FindingCode = "X064"
  /// A text that is no category of the measure.
  package static let categoryNotOfMeasure: FindingCode = "X065"
  /// A comparison that categories do not have.
  package static let categoryComparison: FindingCode = "X066"
  /// A text or level without quotes.
  package static let unquotedText: FindingCode = "X067"
  /// A level compared with a sign instead of `is`.
  package static let levelWithoutIs: FindingCode = "X068"
  /// A yes/no measure compared with something else.
  package static let yesNoComparison: FindingCode = "X069"
  /// A condition compared with something.
  package static let comparedCondition: FindingCode = "X070"
  /// A text that is no level of the scale.
  package static let levelNotOfScale: FindingCode = "X071"
  /// A measure that several criteria read, where its level is asked for.
  package static let ambiguousLevel: FindingCode = "X072"
  /// Something that has no level, where one is asked for.
  package static let noLevel: FindingCode = "X073"
  /// A division by a constant that is zero.
  package static let divisionByZero: FindingCode = "X074"
  /// An exponent that is not a whole constant within ±1,024.
  package static let exponent: FindingCode = "X075"
  /// A number of decimals that is not a whole constant from 0 to 15.
  package static let decimals: FindingCode = "X076"
  /// A percentage as a factor of something with a unit.
  package static let percentFactor: FindingCode = "X077"
  /// A comparison whose result is known beforehand.
  package static let constantComparison: FindingCode = "X078"
  /// A range that holds no number.
  package static let emptyRange: FindingCode = "X079"
  /// `base` or `significant` outside the `unless` of a change.
  package static let changeWord: FindingCode = "X080"
  /// A level of significance outside 0 to 100 per cent.
  package static let significanceLevel: FindingCode = "X081"
  /// A change between two different units.
  package static let changeUnits: FindingCode = "X082"
  /// A list of more values than are read.
  package static let longList: FindingCode = "X083"
  /// A constant that cannot be calculated.
  package static let constantNotFinite: FindingCode = "X084"
}
