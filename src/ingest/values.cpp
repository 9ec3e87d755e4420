// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/values.h"

#include "ingest/celltext.h"
#include "support/folding.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

// Cells appear in reports: short, and on one line.
QString quoted(std::string_view cell)
{
    QString text = toQString(cell.substr(0, 200)).simplified();
    if (text.size() > 40)
        text = text.left(39) + u'…';
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Google's exports join several values in one cell like this.
std::string_view firstOfSeveral(std::string_view cell)
{
    return cell.substr(0, cell.find(" ::: "));
}

constexpr std::array<std::string_view, 14> yesWords{
        "yes",      "y",       "true", "1",  "on",  "subscribed", "opt-in",
        "opted in", "granted", "ja",   "si", "oui", "हाँ",         "हां"};
constexpr std::array<std::string_view, 15> noWords{
        "no",     "n",    "false", "0",   "off",     "unsubscribed", "opt-out",       "opted out",
        "denied", "nein", "non",   "नहीं", "cleaned", "never",        "not subscribed"};

} // namespace

Cell<qint64> readCount(std::string_view cell)
{
    std::string text = plainForm(cell);
    if (isPlaceholder(text))
        return std::nullopt;
    // "12.0" comes from spreadsheets, "1,234" and "1 234" from people.
    if (const size_t point = text.find('.');
        point != std::string::npos && point + 1 < text.size() &&
        text.find_first_not_of('0', point + 1) == std::string::npos)
        text.resize(point);
    std::erase_if(text, [](char c) { return c == ',' || c == ' '; });
    qint64 count = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (failed != std::errc() || end != text.data() + text.size() || count < 0)
        return tl::unexpected(Text::tr("“%1” is not a whole number.").arg(quoted(cell)));
    return count;
}

Cell<double> readNumber(std::string_view cell, DecimalMark mark)
{
    // Through money with four decimal places: the same reading of signs and grouping, and exact.
    const auto minor = readAmount(cell, AmountRules{Currency{QString(), 4}, mark});
    if (!minor)
        return tl::unexpected(Text::tr("“%1” is not a number.").arg(quoted(cell)));
    if (!*minor)
        return std::nullopt;
    return static_cast<double>(**minor) / 10000.0;
}

Cell<bool> readYesNo(std::string_view cell)
{
    const std::string text = plainForm(cell);
    if (std::find(yesWords.begin(), yesWords.end(), text) != yesWords.end() || text == "sí")
        return true;
    if (std::find(noWords.begin(), noWords.end(), text) != noWords.end())
        return false;
    if (isPlaceholder(text) || text == "unknown" || text == "pending")
        return std::nullopt;
    return tl::unexpected(Text::tr("“%1” is neither yes nor no.").arg(quoted(cell)));
}

Cell<OrderStatus> readStatus(std::string_view cell)
{
    std::string scratch;
    const std::string_view text = cleaned(cell, scratch);
    if (isPlaceholder(text))
        return std::nullopt;
    const auto status = orderStatusFromName(toQString(text));
    if (status)
        return status;
    QStringList names;
    for (const OrderStatus known : allOrderStatuses())
        names.append(orderStatusName(known));
    return tl::unexpected(Text::tr("“%1” is not an order status; the statuses are %2.")
                                  .arg(quoted(cell), names.join(u", "_s)));
}

namespace {

bool isUsableLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > 64 || local.front() == '.' || local.back() == '.')
        return false;
    constexpr std::string_view special = "!#$%&'*+-/=?^_`{|}~.";
    for (size_t i = 0; i < local.size(); ++i) {
        const char c = local[i];
        const bool wide = static_cast<signed char>(c) < 0;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
        if (!wide && !letter && special.find(c) == std::string_view::npos)
            return false;
        if (c == '.' && local[i - 1] == '.')
            return false;
    }
    return true;
}

bool isUsableLabel(std::string_view label)
{
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(), [](char c) {
        return static_cast<signed char>(c) < 0 || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-';
    });
}

bool isUsableDomain(std::string_view domain)
{
    int labels = 0;
    bool lastIsNumber = false;
    while (true) {
        const size_t dot = domain.find('.');
        const std::string_view label = domain.substr(0, dot);
        if (!isUsableLabel(label))
            return false;
        lastIsNumber = std::all_of(label.begin(), label.end(), isDigit);
        ++labels;
        if (dot == std::string_view::npos)
            return labels >= 2 && !lastIsNumber;
        domain.remove_prefix(dot + 1);
    }
}

// White space, control and invisible characters of every script have no place in an address.
bool holdsInvisible(std::string_view text)
{
    if (isAscii(text))
        return false; // the checks above name the ASCII characters that may stand
    const QString wide = toQString(text);
    return std::any_of(wide.cbegin(), wide.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control ||
               c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
    });
}

} // namespace

Cell<std::string> readEmail(std::string_view cell)
{
    std::string scratch;
    std::string_view text = cleaned(firstOfSeveral(cell), scratch);
    if (isPlaceholder(text))
        return std::nullopt;
    const size_t open = text.rfind('<');
    if (open != std::string_view::npos && text.back() == '>')
        text = text.substr(open + 1, text.size() - open - 2);
    if (text.starts_with("mailto:"))
        text.remove_prefix(7);
    const size_t at = text.find('@');
    const bool usable = at != std::string_view::npos && text.size() <= 254 &&
                        isUsableLocalPart(text.substr(0, at)) &&
                        isUsableDomain(text.substr(at + 1)) && !holdsInvisible(text);
    if (!usable)
        return tl::unexpected(Text::tr("“%1” is not an e-mail address.").arg(quoted(cell)));
    return std::string(text);
}

Cell<std::string> readPhone(std::string_view cell)
{
    const std::string text = plainForm(firstOfSeveral(cell));
    if (isPlaceholder(text))
        return std::nullopt;
    std::string phone;
    std::string_view rest = text;
    if (rest.starts_with("tel:"))
        rest.remove_prefix(4);
    size_t digits = 0;
    bool extension = false;
    while (!rest.empty()) {
        const char c = rest.front();
        if (isDigit(c)) {
            phone += c;
            digits += extension ? 0 : 1;
        } else if (c == '+' && phone.empty()) {
            phone += c;
        } else if (digits > 0 && !extension && (c == 'x' || c == '#' || rest.starts_with("ext"))) {
            phone += 'x';
            extension = true;
            if (c == 'e')
                rest.remove_prefix(2);
        } else if (std::string_view(" -.()/'\t:,;=").find(c) == std::string_view::npos) {
            return tl::unexpected(Text::tr("“%1” is not a phone number.").arg(quoted(cell)));
        }
        rest.remove_prefix(1);
    }
    if (digits < 3 || digits > 20 || phone.size() > 32)
        return tl::unexpected(Text::tr("“%1” is not a phone number.").arg(quoted(cell)));
    return phone;
}

QStringList readTags(std::string_view cell)
{
    std::string scratch;
    const std::string_view text = cleaned(cell, scratch);
    if (isPlaceholder(text))
        return {};
    QString wide = toQString(text);
    wide.replace(u" ::: "_s, u";"_s);
    QStringList tags;
    QSet<QString> seen;
    const auto isSeparator = [](QChar c) {
        return c == u';' || c == u',' || c == u'|' || c == u'\n' || c == u'\r';
    };
    for (qsizetype begin = 0; begin <= wide.size();) {
        qsizetype end = begin;
        while (end < wide.size() && !isSeparator(wide[end]))
            ++end;
        QString tag = wide.mid(begin, end - begin).trimmed();
        if (tag.size() > 1 && tag.startsWith(u'"') && tag.endsWith(u'"'))
            tag = tag.mid(1, tag.size() - 2).trimmed();
        const QString key = folded(tag);
        if (!key.isEmpty() && !seen.contains(key)) {
            seen.insert(key);
            tags.append(tag);
        }
        begin = end + 1;
    }
    return tags;
}

} // namespace muster::ingest
