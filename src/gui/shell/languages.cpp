// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

const auto folder = u":/i18n"_s;

} // namespace

Languages::Languages(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    install();
    connect(&preferences, &Preferences::languageChanged, this, &Languages::install);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

QStringList Languages::available()
{
    QStringList names{u"en"_s};
    const QStringList files = QDir(folder).entryList({u"muster_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.section(u'_', 1).section(u'.', 0, 0);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString Languages::current(const Preferences &preferences)
{
    const QString wanted = preferences.language().isEmpty()
                                   ? QLocale::system().name().section(u'_', 0, 0)
                                   : preferences.language();
    return available().contains(wanted) ? wanted : u"en"_s;
}

void Languages::install()
{
    const QString language = current(m_preferences);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // English too has a file: it holds the plurals.
    if (m_texts.load(folder + u"/muster_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&m_texts);
    if (language != u"en"_s &&
        m_qtTexts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

QLocale figuresLocale(const Preferences &preferences, const engine::Workspace &workspace)
{
    if (!preferences.region().isEmpty())
        return QLocale(preferences.region());
    const QString language = Languages::current(preferences);
    const QLocale home = workspace.locale();
    const QLocale spoken(language);
    if (home.language() == spoken.language())
        return home;
    if (language == u"hi"_s)
        return QLocale(QLocale::Hindi, QLocale::India);
    if (language == u"de"_s)
        return QLocale(QLocale::German, QLocale::Germany);
    return QLocale(QLocale::English, workspace.settings().currency.code == u"INR"_s
                                             ? QLocale::India
                                             : QLocale::UnitedStates);
}

} // namespace muster::gui
