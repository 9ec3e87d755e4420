// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include "gui/theme/dresser.h"
#include "gui/theme/musterstyle.h"

#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr const char *lookProperty = "look";
const auto dresserName = u"themeDresser"_s;

QPalette paletteOf(const Tokens &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.sunken);
    palette.setColor(QPalette::ToolTipBase, colors.text);
    palette.setColor(QPalette::ToolTipText, colors.surface);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.onAccent);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.sunken);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.control);
    palette.setColor(QPalette::Shadow, colors.isDark ? colors.window : colors.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colors.control);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    return palette;
}

/// Those for other scripts are as high as the first, so that a line does not move with what is written in it.
QStringList wantedFamilies()
{
    QStringList families{u"Noto Sans"_s};
    for (const QString &script :
         {u"Devanagari"_s, u"Bengali"_s, u"Gujarati"_s, u"Gurmukhi"_s, u"Kannada"_s, u"Malayalam"_s,
          u"Oriya"_s, u"Tamil"_s, u"Telugu"_s})
        families.append(u"Noto Sans %1 UI"_s.arg(script));
    return families;
}

/// Digits of one width are needed for columns of figures, so the family is ours where it is installed. The size is the
/// desktop's.
QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families;
    for (const QString &family : wantedFamilies()) {
        if (QFontDatabase::hasFamily(family))
            families.append(family);
    }
    font.setFamilies(families << font.family());
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QHash<QString, QString> styleValues(const Tokens &colors, const QFont &font)
{
    const auto size = [base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0](double factor) {
        return QString::number(base * factor, 'f', 1) + u"pt"_s;
    };
    const auto pixels = [](int value) { return QString::number(value) + u"px"_s; };
    const QString mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return {{u"window"_s, colors.window.name()},
            {u"surface"_s, colors.surface.name()},
            {u"sunken"_s, colors.sunken.name()},
            {u"hover"_s, colors.hover.name()},
            {u"border"_s, colors.border.name()},
            {u"control"_s, colors.control.name()},
            {u"text"_s, colors.text.name()},
            {u"muted"_s, colors.muted.name()},
            {u"accent"_s, colors.accent.name()},
            {u"onAccent"_s, colors.onAccent.name()},
            {u"accentSoft"_s, colors.accentSoft.name()},
            {u"focus"_s, colors.focus.name()},
            {u"success"_s, colors.success.name()},
            {u"successSoft"_s, colors.successSoft.name()},
            {u"warning"_s, colors.warning.name()},
            {u"warningSoft"_s, colors.warningSoft.name()},
            {u"danger"_s, colors.danger.name()},
            {u"dangerSoft"_s, colors.dangerSoft.name()},
            {u"small"_s, size(0.9)},
            {u"normal"_s, size(1.0)},
            {u"heading"_s, size(1.15)},
            {u"title"_s, size(1.7)},
            {u"figure"_s, size(2.1)},
            {u"mono"_s, mono},
            // So that the first line of a message box is at the middle of its icon.
            {u"firstLine"_s, pixels((Space::xxl - QFontMetrics(font).height()) / 2)},
            {u"radius"_s, pixels(Space::radius)}};
}

/// The style sheet names its values as @name.
QString styleSheetOf(const Tokens &colors, const QFont &font)
{
    QFile file(u":/muster/theme/muster.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString pattern = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = styleValues(colors, font);
    static const QRegularExpression name(u"@([A-Za-z]+)"_s);
    QString sheet;
    qsizetype end = 0;
    for (auto matches = name.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        Q_ASSERT_X(values.contains(match.captured(1)), "theme", qPrintable(match.captured(1)));
        sheet += QStringView(pattern).mid(end, match.capturedStart() - end);
        sheet += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return sheet + pattern.mid(end);
}

} // namespace

void setLook(QWidget *widget, const char *look)
{
    const QString name = QString::fromLatin1(look);
    if (widget->property(lookProperty).toString() == name)
        return;
    const bool isNew = !widget->property(lookProperty).isValid() &&
                       !widget->testAttribute(Qt::WA_WState_Polished);
    widget->setProperty(lookProperty, name);
    widget->setAttribute(Qt::WA_StyledBackground);
    if (isNew)
        return;
    // The style sheet's rules are chosen anew only then.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

QString look(const QWidget *widget)
{
    return widget ? widget->property(lookProperty).toString() : QString();
}

void applyTheme(QApplication &application, bool dark)
{
    const Tokens &colors = tokens(dark);
    auto *dresser = application.findChild<Dresser *>(dresserName, Qt::FindDirectChildrenOnly);
    if (!dresser) {
        QApplication::setStyle(new MusterStyle);
        QApplication::setFont(baseFont());
        dresser = new Dresser(&application);
        dresser->setObjectName(dresserName);
        application.installEventFilter(dresser);
    }
    QApplication::setPalette(paletteOf(colors));
    dresser->setSheet(styleSheetOf(colors, QApplication::font()));
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Fusion's own palette is made from what the platform says.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    return fusion->standardPalette().color(QPalette::Window).lightness() < 128;
#endif
}

} // namespace muster::gui
