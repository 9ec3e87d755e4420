// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/appearancesection.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct LanguageChoice
{
    QString code;
    const char *objectName;
    QString label; ///< in the language itself, so that one finds it whatever is set
};

QList<LanguageChoice> languages()
{
    return {{QString(), "languageSystem", LanguageSection::tr("Same as the system")},
            {u"en"_s, "languageEnglish", u"English"_s},
            {u"de"_s, "languageGerman", u"Deutsch"_s},
            {u"hi"_s, "languageHindi", u"हिन्दी"_s}};
}

QStringList regions()
{
    return {u"en_IN"_s, u"hi_IN"_s, u"de_DE"_s, u"de_AT"_s, u"de_CH"_s,
            u"en_GB"_s, u"en_US"_s, u"en_AU"_s, u"fr_FR"_s, u"es_ES"_s};
}

} // namespace

AppearanceSection::AppearanceSection(Services &services, QWidget *parent)
    : Section("appearance", tr("Appearance"), tr("How Muster looks on this computer."), services,
              parent)
{
    struct Choice
    {
        Appearance appearance;
        const char *objectName;
        QString label;
    };
    const QList<Choice> choices{{Appearance::System, "appearanceSystem", tr("Same as the &system")},
                                {Appearance::Light, "appearanceLight", tr("&Light")},
                                {Appearance::Dark, "appearanceDark", tr("&Dark")}};
    QVBoxLayout *card = addCard();
    auto *group = new QButtonGroup(this);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.label, this);
        button->setObjectName(QLatin1String(choice.objectName));
        button->setChecked(services.preferences.appearance() == choice.appearance);
        group->addButton(button, static_cast<int>(choice.appearance));
        card->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        this->services().preferences.setAppearance(static_cast<Appearance>(id));
    });
    // The menu changes it too.
    connect(&services.preferences, &Preferences::appearanceChanged, group, [this, group] {
        group->button(static_cast<int>(this->services().preferences.appearance()))
                ->setChecked(true);
    });
    column()->addStretch();
}

LanguageSection::LanguageSection(Services &services, QWidget *parent)
    : Section("language", tr("Language and region"),
              tr("The language of the window on this computer, and how it writes figures and "
                 "dates. Your customers’ data and your messages stay as they are."),
              services, parent)
    , m_languages(new QButtonGroup(this))
    , m_region(new QComboBox(this))
    , m_example(makeHint())
{
    QVBoxLayout *card = addCard(tr("Language"));
    const QList<LanguageChoice> choices = languages();
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(choices[i].label, this);
        button->setObjectName(QLatin1String(choices[i].objectName));
        button->setChecked(services.preferences.language() == choices[i].code);
        m_languages->addButton(button, i);
        card->addWidget(button);
    }
    connect(m_languages, &QButtonGroup::idClicked, this, &LanguageSection::chooseLanguage);

    QVBoxLayout *regionCard = addCard(tr("Numbers, money and dates"));
    m_region->setObjectName(u"region"_s);
    m_region->view()->setAccessibleName(tr("Format"));
    QFormLayout *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Form&at"), m_region);
    regionCard->addLayout(form);
    regionCard->addWidget(m_example);
    fillRegions();
    connect(m_region, &QComboBox::activated, this, [this](int index) {
        this->services().preferences.setRegion(m_region->itemData(index).toString());
    });
    connect(m_region, &QComboBox::highlighted, this, [this](int index) {
        m_region->setProperty("shown", index);
        showExample();
    });
    showExample();
    column()->addStretch();
}

void LanguageSection::chooseLanguage(int index)
{
    const QString language = languages().value(index).code;
    if (language == services().preferences.language())
        return;
    if (services().jobs.jobs().isEmpty())
        return changeLanguage(language);
    // The pages are made anew in the new language, and what they are working on would end.
    services().dialogs.ask(
            this,
            {tr("Change the language"),
             tr("Something is still running: %1.").arg(services().jobs.jobs().first().title),
             tr("It is stopped when the language changes. What it has done until then stays."),
             {tr("Stop it and change the language")},
             false},
            [this, language](int choice) {
                if (choice == 0)
                    return changeLanguage(language);
                const QList<LanguageChoice> choices = languages();
                for (int i = 0; i < choices.size(); ++i) {
                    if (choices[i].code == services().preferences.language())
                        m_languages->button(i)->setChecked(true);
                }
            });
}

void LanguageSection::changeLanguage(const QString &language)
{
    // The page may be gone after this.
    services().preferences.setLanguage(language);
}

void LanguageSection::fillRegions()
{
    m_region->addItem(tr("Same as the language"), QString());
    for (const QString &name : regions()) {
        const QLocale locale(name);
        m_region->addItem(
                u"%1 (%2)"_s.arg(locale.nativeTerritoryName(), locale.nativeLanguageName()), name);
    }
    m_region->setCurrentIndex(std::max(0, m_region->findData(services().preferences.region())));
}

void LanguageSection::showExample()
{
    const QVariant shown = m_region->property("shown");
    const int index = shown.isValid() ? shown.toInt() : m_region->currentIndex();
    const QString name = m_region->itemData(index).toString();
    const Formats &now = services().formats;
    const Formats formats(name.isEmpty() ? now.locale() : QLocale(name), now.currency(),
                          now.zone());
    m_example->setText(tr("For example %1, and %2")
                               .arg(formats.money(12'345'678'90),
                                    formats.dateTime(session().clock().nowMs())));
}

} // namespace muster::gui
