// swift-tools-version: 6.2
import PackageDescription

// Uses the library without the command's trait, and so without any other package.
let package = Package(
  name: "consumer",
  dependencies: [.package(name: "precedence", path: "../../..", traits: [])],
  targets: [
    .executableTarget(
      name: "consumer",
      dependencies: [.product(name: "Precedence", package: "precedence")],
      path: "Sources/Consumer"
    )
  ],
  swiftLanguageModes: [.v6]
)
