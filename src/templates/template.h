// SPDX-License-Identifier: GPL-3.0-or-later
// A message text with merge tags, compiled once and rendered for each recipient.
//
// Spellings: {{name}}, {{name|friend}} with a fallback for recipients without a value,
// {{"{literal}"}} for text that looks like a tag, and the older {name} and [Name]. An unknown tag
// is refused with its place; it never goes out as text, and a missing value never becomes
// "undefined" or "null". In square brackets only known names are tags, because brackets are
// ordinary punctuation. Rendering is const and thread-safe.
#pragma once

#include "templates/mergetag.h"

#include <QList>
#include <tl/expected.hpp>
#include <variant>

namespace muster::templates {

enum class Format {
    Text,
    Html,  ///< values are escaped for their place
    Header ///< one line: line breaks and control characters are refused in the text, and become spaces in values
};

/// What is wrong with a text, and where. Offsets count UTF-16 units from 0, lines and columns
/// from 1.
struct Problem
{
    qsizetype offset = 0;
    qsizetype length = 0;
    int line = 1;
    int column = 1;
    QString message;
    QString remedy;

    bool operator==(const Problem &) const = default;
};

/// A part of a rendered text, and where it comes from.
struct RenderedPiece
{
    enum class Kind { Literal, Value, Fallback, Missing };

    Kind kind = Kind::Literal;
    QString text; ///< as it goes out; empty where the value is missing and has no fallback
    Tag tag;      ///< where it is no literal

    bool operator==(const RenderedPiece &) const = default;
};

class Template
{
public:
    [[nodiscard]] static tl::expected<Template, QList<Problem>>
    compile(const QString &source, Format format, const TagCatalogue &catalogue);

    [[nodiscard]] QString render(const Customer &customer, const MergeFormat &format) const;
    /// The same in its parts, for a preview that marks them.
    [[nodiscard]] QList<RenderedPiece> renderPieces(const Customer &customer,
                                                    const MergeFormat &format) const;

    /// The tags in use that have no fallback: what a preview warns about where a recipient has no
    /// value.
    [[nodiscard]] QList<Tag> tagsWithoutFallback() const;
    [[nodiscard]] bool usesTags() const;

private:
    enum class Escape { None, Header, Html, Url, UrlPart };
    struct Insert
    {
        Tag tag;
        QString constant; ///< of TagKind::Constant
        QString fallback;
        Escape escape = Escape::None;
    };
    friend class Compiler;
    static RenderedPiece rendered(const Insert &insert, const Customer &customer,
                                  const MergeFormat &format);
    static QString escaped(const QString &value, Escape escape);

    QList<std::variant<QString, Insert>> m_pieces;
};

/// The problems of one text as one Error that names the first one's place.
[[nodiscard]] Error toError(const QList<Problem> &problems, const QString &part);

} // namespace muster::templates
