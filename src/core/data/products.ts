/** Names of well-known products that stand for nothing else; the project's own list, MIT. A maker may stand in front. */
export const PRODUCTS =
  'Azure; Windows; Windows XP; Windows Vista; Windows Phone; Microsoft 365; Office 365; Microsoft Office; Excel; PowerPoint; Outlook Express; ' +
  'Internet Explorer; SharePoint; OneDrive; Xbox; Xbox One; Xbox 360; Kinect; HoloLens; Copilot; Skype; GitHub Copilot; ' +
  'iPhone; iPad; iPod; iMac; iPhone X; iOS; macOS; Mac OS; Apple Watch; Apple Pay; Apple TV; AirPods; MacBook; Macintosh; Siri; iTunes; iCloud; ' +
  'Android; Chromebook; Chromecast; Gmail; Google Maps; Google Earth; Google Docs; Google Drive; Google Chrome; Google Translate; Google Assistant; Google Glass; AdSense; AdWords; ' +
  'Kindle; Alexa; Amazon Echo; AWS; Amazon Web Services; Fire TV; Galaxy S; Galaxy Note; Galaxy Tab; BlackBerry Messenger; ' +
  'PlayStation; PlayStation 2; PlayStation 3; PlayStation 4; PlayStation 5; Walkman; Game Boy; GameCube; Nintendo DS; Nintendo Switch; Wii; Sega Genesis; ' +
  'ChatGPT; GPT-2; GPT-3; GPT-4; DALL-E; AlphaGo; AlphaFold; TensorFlow; PyTorch; Photoshop; Acrobat Reader; Firefox; Linux; Ubuntu; Unix; JavaScript; Flash Player; ' +
  'Dota; Dota 2; Minecraft; Fortnite; Tetris; Pokémon Go; World of Warcraft; Call of Duty; Grand Theft Auto; Counter-Strike; StarCraft; League of Legends; Overwatch; ' +
  'Viagra; Prozac; Lipitor; Tamiflu; OxyContin; Botox; Valium; Ritalin; Zantac; Vioxx; ' +
  'Model S; Model 3; Model X; Model Y; Cybertruck; Prius; Corolla; Camry; Land Cruiser; ' +
  'Dreamliner; Airbus A320; Airbus A330; Airbus A340; Airbus A350; Airbus A380; Boeing 707; Boeing 727; Boeing 737; Boeing 737 MAX; Boeing 747; Boeing 757; Boeing 767; Boeing 777; Boeing 787; ' +
  'Black Hawk; Scud; Kalashnikov; AK-47; Coca-Cola Zero; Diet Coke; Big Mac; Bitcoin; Ethereum; Dogecoin';
