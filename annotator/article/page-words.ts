/**
 * The words by which pages of seven languages announce their parts. Read without accents and case, so that capitals
 * and careless typing match. In `starts` and `lines` a trailing `*` lets the word go on («abonne*»).
 */
export interface PageWords {
  /** First item of a breadcrumb. */
  readonly home: readonly string[];
  /** Names of sections: a short line above the headline. */
  readonly sections: readonly string[];
  /** Before the date of publication. */
  readonly published: readonly string[];
  /** Before the date of a later change. */
  readonly updated: readonly string[];
  /** Small words between the parts of a date line. */
  readonly dateGlue: readonly string[];
  /** Before the author. */
  readonly by: readonly string[];
  /** After the author: an agency or a place follows. */
  readonly authorTail: readonly string[];
  /** Says by itself that the editors wrote it. */
  readonly newsroom: readonly string[];
  /** Before the caption or credit of a picture. */
  readonly caption: readonly string[];
  /** Furniture where the line is nothing else. */
  readonly lines: readonly string[];
  /** Furniture where the line begins so. */
  readonly starts: readonly string[];
  /** Furniture where a short line has it anywhere. */
  readonly anywhere: readonly string[];
  /** Announces links to other articles: on a line of its own the next lines are these links. */
  readonly related: readonly string[];
  /** Before a list of keywords. */
  readonly tags: readonly string[];
  /** What the buttons say; a line of nothing but these and names of networks is a row of buttons. */
  readonly buttons: readonly string[];
}

const list = (words: string): readonly string[] => words.split('|');

const fr: PageWords = {
  home: list('accueil|page d’accueil|à la une'),
  sections: list(
    'actualité|actualités|actu|société|économie|politique|monde|international|europe|france|sport|sports|football|rugby|culture|santé|sciences|science|planète|environnement|climat|météo|faits divers|fait divers|justice|police|éducation|médias|tech|hi-tech|high-tech|numérique|pixels|entreprises|bourse|conjoncture|consommation|conso|immobilier|régions|région|locales|opinions|débats|tribune|enquête|reportage|entretien|interview|analyse|cinéma|musique|livres|people|automobile|auto|voyage|gastronomie|rappel de produits|agriculture|transports|énergie|afrique|amériques|asie|proche-orient|vie locale',
  ),
  published: list(
    'publié|publiée|posté|paru|mis en ligne|créé|écrit|rédigé|publication|date de publication|article publié|diffusé',
  ),
  updated: list(
    'mis à jour|mise à jour|modifié|maj|m.à.j.|actualisé|dernière mise à jour|dernière modification',
  ),
  dateGlue: list('le|la|à|du|de|et|heure de paris|heures'),
  by: list(
    'par|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|propos recueillis par|texte|recueilli par',
  ),
  authorTail: list('avec|à|au|en|pour|correspondant*|envoyé*|journaliste|grand reporter|avec agence|et'),
  newsroom: list(
    'la rédaction|rédaction|la rédaction avec afp|service économie|service politique|service sports',
  ),
  caption: list(
    'photo|photos|crédit|crédits|crédit photo|crédits photo|photo d’illustration|image d’illustration|illustration|image|légende|infographie|dessin|capture d’écran',
  ),
  lines: list(
    'publicité|annonce|pub|sommaire|menu|fermer|connexion|se connecter|mon compte|vidéo|diaporama|en images|écouter l’article|écouter cet article|lire plus tard|article réservé aux abonnés|réservé aux abonnés|abonnés|premium|accepter|refuser|tout accepter|tout refuser|continuer sans accepter|accepter et fermer|personnaliser|lire la suite|voir plus|afficher plus|retour en haut|ajouter à vos favoris|offrir l’article|commenter|réagir|laisser un commentaire|ajouter un commentaire|les plus lus|les plus partagés|à ne pas manquer',
  ),
  starts: list(
    'aller au contenu|passer au contenu|aller à la navigation|ouvrir le menu|aller au menu|temps de lecture|lecture *min|abonnez-vous|s’abonner|abonne-toi|inscrivez-vous|s’inscrire|recevez chaque|recevez nos|recevez notre|recevez gratuitement|retrouvez toute l’actualité|retrouvez notre newsletter|téléchargez l’application|téléchargez notre application|suivez-nous|suivez nous|suivez toute l’actualité|rejoignez-nous|cet article est réservé|la suite est réservée|il vous reste|en cliquant sur|nous utilisons des cookies|ce site utilise|gérer mes|votre adresse email|votre adresse e-mail|cliquez ici|article mis à jour automatiquement|une erreur dans l’article|signaler une erreur|vous souhaitez réagir',
  ),
  anywhere: list(
    'tous droits réservés|droits de reproduction|reproduction interdite|notre newsletter|nos newsletters|la newsletter quotidienne|politique de confidentialité de|utilise des cookies|partenaires utilisent des cookies|et nos partenaires',
  ),
  related: list(
    'lire aussi|à lire aussi|lire également|à lire également|voir aussi|à voir aussi|lire notre*|à lire|à lire sur le même sujet|sur le même sujet|sur le même thème|dans la même rubrique|articles liés|nos derniers articles|vous aimerez aussi|pour aller plus loin|notre dossier|>> lire aussi|relire',
  ),
  tags: list('newsletter|mots-clés|tags|thèmes|sujets|en savoir plus sur'),
  buttons: list(
    'partager|partagez|partage|imprimer|envoyer|copier|commenter|enregistrer|sauvegarder|réagir|écouter|suivre|sur|par|le|lien|l’article|cet article|article|favoris|commentaire|commentaires|partages|à un ami',
  ),
};

const en: PageWords = {
  home: list('home|front page|homepage'),
  sections: list(
    'news|world|world news|uk|uk news|us|us news|europe|politics|business|economy|markets|finance|money|sport|sports|football|tech|technology|science|health|culture|arts|entertainment|lifestyle|opinion|analysis|comment|local|local news|environment|climate|weather|education|crime|courts|law|media|travel|food|asia|africa|americas|middle east|consumer|recalls|breaking news|top stories',
  ),
  published: list('published|posted|first published|issued|created|published on|filed|release date|date'),
  updated: list('updated|last updated|last modified|modified|edited|last update'),
  dateGlue: list('on|at|the|of|and|am|pm|time'),
  by: list('by|reporting by|written by|words by|from our correspondent'),
  authorTail: list(
    'in|for|and|with|correspondent|reporter|editor|staff writer|writer|*editor|*correspondent|*reporter',
  ),
  newsroom: list(
    'staff|staff writer|staff reporter|editorial team|our foreign staff|newsroom|press association',
  ),
  caption: list(
    'photo|photos|photograph|picture|image|image credit|image source|image caption|credit|caption|illustration|file photo|photo credit|screenshot|graphic',
  ),
  lines: list(
    'advertisement|sponsored|menu|close|sign in|log in|register|subscribe|video|gallery|listen to this article|save article|gift this article|subscriber only|premium|accept|accept all|reject all|manage preferences|read the full story|show more|load more|back to top|leave a comment|post a comment|add a comment|most read|most popular|trending|in pictures|skip to content|skip to main content',
  ),
  starts: list(
    'skip to|open menu|reading time|estimated reading time|sign up to|sign up for|subscribe to|subscribe now|get the latest|get our|follow us|download our app|download the app|join our|you have * free|this article is for subscribers|already a subscriber|we use cookies|this site uses cookies|by clicking|by continuing|enter your email|click here to|our standards|support our journalism|more on this story',
  ),
  anywhere: list(
    'all rights reserved|may not be published, broadcast|min read|minute read|minutes read|our newsletter|our daily newsletter|our free newsletter|uses cookies|privacy policy applies',
  ),
  related: list(
    'read also|also read|read more|read next|related|related articles|related stories|related topics|related content|see also|more on this story|more from|you may also like|recommended|in other news|up next|don’t miss|further reading',
  ),
  tags: list('newsletter|tags|topics|keywords|filed under'),
  buttons: list(
    'share|tweet|print|email|copy|comment|comments|save|listen|follow|on|by|via|this|article|link|the|shares|post|to a friend|bookmark',
  ),
};

const de: PageWords = {
  home: list('startseite|home|start'),
  sections: list(
    'politik|wirtschaft|sport|sports|fußball|kultur|panorama|wissen|wissenschaft|gesundheit|gesellschaft|digital|netzwelt|technik|ausland|inland|deutschland|europa|welt|regional|lokales|meinung|kommentar|finanzen|börse|auto|reise|karriere|bildung|medien|wetter|justiz|verbraucher|verkehr|umwelt|klima|leben|stil|nachrichten',
  ),
  published: list('veröffentlicht|veröffentlicht am|erschienen|erstellt|stand|datum|publiziert|vom'),
  updated: list('aktualisiert|zuletzt aktualisiert|geändert|aktualisierung|letzte aktualisierung'),
  dateGlue: list('am|um|der|den|vom|uhr|und'),
  by: list('von|ein bericht von|eine analyse von|ein kommentar von|text|aus * von'),
  authorTail: list('in|aus|für|und|mit|korrespondent*|redakteur*|reporter*'),
  newsroom: list('redaktion|die redaktion|unsere redaktion'),
  caption: list(
    'foto|fotos|bild|bilder|bildquelle|bildnachweis|quelle|symbolbild|symbolfoto|grafik|illustration|archivfoto|archivbild',
  ),
  lines: list(
    'anzeige|werbung|menü|schließen|anmelden|registrieren|abonnieren|video|bilderstrecke|artikel anhören|merken|plus|akzeptieren|alle akzeptieren|ablehnen|einstellungen|mehr anzeigen|nach oben|kommentar schreiben|kommentieren|meistgelesen|zum thema',
  ),
  starts: list(
    'zum inhalt|zur navigation|direkt zum inhalt|lesezeit|lesedauer|abonnieren sie|melden sie sich|jetzt abonnieren|jetzt anmelden|folgen sie uns|laden sie|jetzt testen|dieser artikel ist|sie haben bereits|wir verwenden cookies|wir nutzen cookies|diese website verwendet|mit dem klick|ihre e-mail-adresse|weiterlesen',
  ),
  anywhere: list(
    'alle rechte vorbehalten|unseren newsletter|unser newsletter|verwendet cookies|datenschutzerklärung von',
  ),
  related: list(
    'lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|mehr zum thema|zum thema|mehr dazu|siehe auch|lesetipp|weitere artikel|verwandte themen|mehr aus',
  ),
  tags: list('newsletter|schlagwörter|themen|stichwörter'),
  buttons: list(
    'teilen|drucken|mailen|senden|kopieren|kommentieren|kommentar|kommentare|merken|vorlesen|auf|per|link|artikel|den|folgen|speichern',
  ),
};

const es: PageWords = {
  home: list('inicio|portada|home'),
  sections: list(
    'política|economía|deportes|deporte|fútbol|cultura|sociedad|sucesos|internacional|nacional|españa|mundo|europa|américa|ciencia|salud|tecnología|opinión|educación|medio ambiente|clima|el tiempo|justicia|tribunales|televisión|gente|empresas|mercados|consumo|motor|viajes|local|última hora|actualidad',
  ),
  published: list('publicado|publicada|publicado el|fecha|creado|fecha de publicación'),
  updated: list('actualizado|actualizada|última actualización|modificado|act.|actualizado el'),
  dateGlue: list('el|a las|a la|de|del|y|h|horas|hora peninsular|las'),
  by: list('por|texto|redacción de|una información de'),
  authorTail: list('en|desde|para|y|con|corresponsal|enviado especial|enviada especial|periodista'),
  newsroom: list('redacción|la redacción|agencias|agencia'),
  caption: list(
    'foto|fotos|fotografía|imagen|imagen de archivo|crédito|pie de foto|ilustración|gráfico|captura de pantalla',
  ),
  lines: list(
    'publicidad|anuncio|menú|cerrar|iniciar sesión|regístrate|suscríbete|vídeo|galería|escuchar la noticia|guardar|solo para suscriptores|aceptar|aceptar y continuar|rechazar|configurar|ver más|volver arriba|comentar|lo más leído|lo más visto',
  ),
  starts: list(
    'saltar al contenido|ir al contenido|tiempo de lectura|lectura *min|suscríbete|suscríbase|apúntate a|recibe en tu correo|recibe cada|síguenos|descarga la app|descarga nuestra|este contenido es exclusivo|utilizamos cookies|usamos cookies|este sitio usa|esta web utiliza|al hacer clic|tu correo electrónico',
  ),
  anywhere: list(
    'todos los derechos reservados|prohibida la reproducción|nuestra newsletter|nuestro boletín|utiliza cookies|minutos de lectura',
  ),
  related: list(
    'lea también|lee también|leer también|te puede interesar|también te puede interesar|más información|noticias relacionadas|relacionado|relacionados|ver también|le puede interesar|artículos relacionados',
  ),
  tags: list('newsletter|etiquetas|archivado en|temas'),
  buttons: list(
    'compartir|comparte|imprimir|enviar|copiar|comentar|comentarios|guardar|escuchar|seguir|en|por|enlace|el|la|noticia|artículo|correo|tuitear',
  ),
};

const it: PageWords = {
  home: list('home|homepage|prima pagina'),
  sections: list(
    'cronaca|politica|economia|esteri|mondo|europa|italia|sport|calcio|cultura|spettacoli|salute|scienza|scienze|tecnologia|ambiente|meteo|giustizia|scuola|opinioni|finanza|imprese|lavoro|motori|viaggi|consumi|locali|società|attualità|ultime notizie|regioni',
  ),
  published: list('pubblicato|pubblicata|pubblicato il|data|creato'),
  updated: list('aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|agg.'),
  dateGlue: list('il|alle|alle ore|ore|del|di|e|h'),
  by: list('di|a cura di|articolo di|testo di'),
  authorTail: list('da|per|e|con|corrispondente|inviato|inviata|dal nostro inviato'),
  newsroom: list('redazione|la redazione|redazione online|di redazione'),
  caption: list(
    'foto|immagine|credito|crediti|fotografia|illustrazione|didascalia|foto d’archivio|foto di repertorio|grafico',
  ),
  lines: list(
    'pubblicità|annuncio|menu|chiudi|accedi|registrati|abbonati|video|galleria|fotogallery|ascolta l’articolo|salva|riservato agli abbonati|accetta|accetta tutto|rifiuta|personalizza|mostra altro|torna su|commenta|i più letti',
  ),
  starts: list(
    'vai al contenuto|salta al contenuto|tempo di lettura|lettura *min|abbonati a|abbonati per|iscriviti a|ricevi ogni|ricevi la nostra|seguici|scarica l’app|questo articolo è riservato|utilizziamo i cookie|utilizziamo cookie|questo sito utilizza|cliccando su|la tua email',
  ),
  anywhere: list(
    'tutti i diritti riservati|riproduzione riservata|nostra newsletter|nostre newsletter|utilizza cookie|minuti di lettura',
  ),
  related: list(
    'leggi anche|leggi di più|per approfondire|articoli correlati|potrebbe interessarti|ti potrebbe interessare|vedi anche|correlati|guarda anche|approfondimenti',
  ),
  tags: list('newsletter|tag|argomenti'),
  buttons: list(
    'condividi|stampa|invia|copia|commenta|commenti|salva|ascolta|segui|su|via|il|link|l’articolo|articolo',
  ),
};

const pt: PageWords = {
  home: list('início|inicio|home|página inicial|capa'),
  sections: list(
    'política|economia|desporto|esporte|esportes|futebol|cultura|sociedade|mundo|país|brasil|portugal|europa|ciência|saúde|tecnologia|opinião|educação|ambiente|clima|justiça|polícia|mercados|empresas|consumo|automóveis|viagens|local|últimas|notícias|internacional|atualidade',
  ),
  published: list('publicado|publicada|publicado em|criado|data|publicado a'),
  updated: list('atualizado|atualizada|actualizado|última atualização|modificado|atualizado em'),
  dateGlue: list('em|às|as|de|a|e|h|horas'),
  by: list('por|texto de|da redação de|texto'),
  authorTail: list('em|para|e|com|correspondente|enviado especial|enviada especial|jornalista'),
  newsroom: list('redação|redacção|da redação|a redação|agências'),
  caption: list('foto|fotos|fotografia|imagem|crédito|créditos|legenda|ilustração|imagem de arquivo|gráfico'),
  lines: list(
    'publicidade|anúncio|menu|fechar|entrar|iniciar sessão|registe-se|cadastre-se|assine|vídeo|galeria|ouvir o artigo|ouça este artigo|guardar|exclusivo para assinantes|aceitar|aceitar todos|recusar|ver mais|voltar ao topo|comentar|mais lidas|mais populares',
  ),
  starts: list(
    'saltar para|ir para o conteúdo|pular para|tempo de leitura|leitura *min|assine a|assine o|subscreva|inscreva-se|receba todos|receba a nossa|receba as|siga-nos|descarregue a app|baixe o aplicativo|este artigo é exclusivo|este conteúdo é exclusivo|utilizamos cookies|usamos cookies|este site utiliza|este site usa|ao clicar|o seu email',
  ),
  anywhere: list(
    'todos os direitos reservados|reprodução proibida|nossa newsletter|utiliza cookies|min de leitura|minutos de leitura',
  ),
  related: list(
    'leia também|leia mais|ler também|veja também|saiba mais|artigos relacionados|notícias relacionadas|pode gostar|relacionado|relacionados|ver também',
  ),
  tags: list('newsletter|tópicos|etiquetas|tags'),
  buttons: list(
    'partilhar|compartilhar|compartilhe|partilhe|imprimir|enviar|copiar|comentar|comentários|guardar|salvar|ouvir|seguir|no|na|por|link|o|artigo|em',
  ),
};

const nl: PageWords = {
  home: list('home|startpagina|voorpagina'),
  sections: list(
    'nieuws|binnenland|buitenland|economie|politiek|sport|voetbal|cultuur|wetenschap|gezondheid|tech|technologie|opinie|onderwijs|klimaat|milieu|weer|justitie|rechtspraak|media|regio|regionaal|lokaal|geld|auto|reizen|consument|wereld|europa|nederland|belgië|achtergrond|columns|samenleving|zakelijk',
  ),
  published: list('gepubliceerd|gepubliceerd op|geplaatst|verschenen|datum|geschreven'),
  updated: list('bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|laatst gewijzigd|update|aangepast'),
  dateGlue: list('op|om|de|het|van|en|uur|u'),
  by: list('door|van onze verslaggever|van onze correspondent|van onze redactie|tekst|geschreven door'),
  authorTail: list('in|uit|voor|en|met|correspondent*|verslaggever*|redacteur*'),
  newsroom: list('redactie|de redactie|onze redactie|van onze redactie'),
  caption: list('foto|foto’s|beeld|afbeelding|illustratie|archieffoto|bijschrift|infographic|fotograaf'),
  lines: list(
    'advertentie|menu|sluiten|inloggen|registreren|abonneer|video|fotoserie|luister naar dit artikel|bewaren|alleen voor abonnees|accepteren|alles accepteren|weigeren|instellingen|meer laden|naar boven|reageren|reageer|meest gelezen|populair',
  ),
  starts: list(
    'ga naar|naar de inhoud|direct naar|leestijd|abonneer je|abonneer u|meld je aan|schrijf je in|ontvang elke|ontvang onze|volg ons|download de app|download onze app|dit artikel is alleen|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|door te klikken|je e-mailadres|uw e-mailadres',
  ),
  anywhere: list('alle rechten voorbehouden|onze nieuwsbrief|gebruikt cookies|minuten leestijd|min leestijd'),
  related: list(
    'lees ook|lees meer|lees verder|bekijk ook|zie ook|meer over|gerelateerd|gerelateerde artikelen|ook interessant|meer nieuws',
  ),
  tags: list('newsletter|onderwerpen|trefwoorden|tags'),
  buttons: list(
    'delen|deel|printen|afdrukken|mailen|kopieer|kopieren|reageren|reacties|bewaren|luister|volgen|op|via|dit|artikel|link|de',
  ),
};

export const pageWords: Readonly<Record<string, PageWords>> = { fr, en, de, es, it, pt, nl };

/** News agencies by the name they sign with. */
export const agencies: readonly string[] = list(
  'AFP|Agence France-Presse|Reuters|AP|Associated Press|The Associated Press|dpa|dpa-AFX|DPA|EFE|Europa Press|ANSA|Adnkronos|AGI|Lusa|Agência Brasil|Agência Lusa|ANP|Belga|ATS|Keystone-ATS|APA|SDA|Keystone-SDA|PA|PA Media|UPI|Bloomberg|Xinhua|TASS|Kyodo|Yonhap|La Presse Canadienne|The Canadian Press|PAP|Ritzau|NTB|TT|Interfax|Anadolu|AA|MAP|APS|TAP|AFP-Services|Relaxnews|AFP/Relaxnews|epd|KNA|AP Photo|Novum|LUSA|Efe|Ansa|Afp|RTR|CP|PTI',
);

/** What buttons are named after. */
export const networks: readonly string[] = list(
  'facebook|twitter|x|linkedin|whatsapp|telegram|messenger|pinterest|instagram|flipboard|reddit|bluesky|mastodon|threads|tiktok|snapchat|youtube|google news|google|email|e-mail|mail|courriel|sms|xing|pocket|rss|viber|print',
);
